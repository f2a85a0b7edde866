package io.hengji.documents.report;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet that is one table: a frozen head with filters, wrapped texts, numbers as numbers, set up
/// to print across with the head on every page.
final class SheetTable {

  private static final String HEAD_COLOUR = "E7F0F5";

  private final Worksheet sheet;
  private final int columns;
  private int row = 1;
  private int column = 0;

  private SheetTable(Worksheet sheet, int columns) {
    this.sheet = sheet;
    this.columns = columns;
  }

  /// A sheet with a head; each column is `caption|width in characters`.
  static SheetTable of(Workbook workbook, String name, List<String> columns) {
    Worksheet sheet = workbook.newWorksheet(name);
    for (int i = 0; i < columns.size(); i++) {
      int bar = columns.get(i).indexOf('|');
      sheet.value(0, i, columns.get(i).substring(0, bar));
      sheet.width(i, Integer.parseInt(columns.get(i).substring(bar + 1)));
    }
    sheet
        .range(0, 0, 0, columns.size() - 1)
        .style()
        .bold()
        .fillColor(HEAD_COLOUR)
        .wrapText(true)
        .set();
    sheet.freezePane(0, 1);
    sheet.pageOrientation("landscape");
    sheet.paperSize(PaperSize.A4_PAPER);
    sheet.fitToWidth((short) 1);
    sheet.fitToHeight((short) 0);
    sheet.repeatRows(0);
    return new SheetTable(sheet, columns.size());
  }

  SheetTable text(String text) {
    if (!text.isEmpty()) {
      sheet.value(row, column, text);
      sheet.style(row, column).wrapText(true).verticalAlignment("top").set();
    }
    column++;
    return this;
  }

  SheetTable number(long number) {
    return number(Optional.of(BigDecimal.valueOf(number)));
  }

  SheetTable number(Optional<BigDecimal> number) {
    number.ifPresent(value -> {
      sheet.value(row, column, Numbers.plain(value));
      sheet.style(row, column).verticalAlignment("top").set();
    });
    column++;
    return this;
  }

  /// Ends the row.
  void next() {
    row++;
    column = 0;
  }

  /// Ends the table.
  void finish() {
    sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns - 1);
  }
}
