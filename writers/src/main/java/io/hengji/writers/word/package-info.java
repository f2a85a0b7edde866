/// Papers as Word documents. Start at [DocxWriter].
@NullMarked
package io.hengji.writers.word;

import org.jspecify.annotations.NullMarked;
