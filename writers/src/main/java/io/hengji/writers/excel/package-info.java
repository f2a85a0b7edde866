/// Papers as workbooks. Start at [XlsxWriter].
@NullMarked
package io.hengji.writers.excel;

import org.jspecify.annotations.NullMarked;
