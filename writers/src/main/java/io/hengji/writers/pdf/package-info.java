/// Papers as PDF files. Start at [PdfWriter].
@NullMarked
package io.hengji.writers.pdf;

import org.jspecify.annotations.NullMarked;
