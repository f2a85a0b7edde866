/// Lists of projects and summaries of departments. Start at [ProjectListPaper].
@NullMarked
package io.hengji.writers.lists;

import org.jspecify.annotations.NullMarked;
