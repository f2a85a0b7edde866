/// Forms laid out as the offices print them, each layout a file of data. Start at [FormPaper].
@NullMarked
package io.hengji.writers.layout;

import org.jspecify.annotations.NullMarked;
