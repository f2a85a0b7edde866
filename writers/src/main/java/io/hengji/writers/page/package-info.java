/// What is to be printed, whatever the kind of file: titles, tables and paragraphs. Start at
/// [Paper].
@NullMarked
package io.hengji.writers.page;

import org.jspecify.annotations.NullMarked;
