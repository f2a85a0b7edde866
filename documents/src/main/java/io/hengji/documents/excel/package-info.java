/// Workbooks into a grid a sheet, with values as displayed. Start at [WorkbookReader].
@NullMarked
package io.hengji.documents.excel;

import org.jspecify.annotations.NullMarked;
