package io.hengji.documents.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/// A sheet that is one table: a frozen head with filters, wrapped texts, numbers as numbers, set up
/// to print across with the head on every page. Rows are written as they come, so that a table may
/// be larger than memory; one that is larger than a sheet goes on in the next.
final class SheetTable implements Rows {

  private static final String HEAD_COLOUR = "E7F0F5";
  private static final int HELD_ROWS = 200;
  private static final int MOST_ROWS = 1_000_000;
  private static final int LONGEST_TEXT = 32_767;
  private static final String LINE_COLOUR = "D9DFE3";
  private static final int POINTS_A_LINE = 15;
  private static final int MOST_LINES = 26;

  private final Workbook workbook;
  private final String name;
  private final List<String> columns;
  private final int mostRows;
  private Worksheet sheet;
  private int sheets = 1;
  private int row = 1;
  private int column = 0;
  private int lines = 1;

  private SheetTable(Workbook workbook, String name, List<String> columns, int mostRows) {
    this.workbook = workbook;
    this.name = name;
    this.columns = columns;
    this.mostRows = mostRows;
    this.sheet = head(workbook, name, columns);
  }

  /// A sheet with a head; each column is its caption and, behind a bar, its width in characters.
  /// The sheet before it must be finished.
  static SheetTable of(Workbook workbook, String name, List<String> columns) {
    return of(workbook, name, columns, MOST_ROWS);
  }

  static SheetTable of(Workbook workbook, String name, List<String> columns, int mostRows) {
    return new SheetTable(workbook, name, columns, mostRows);
  }

  private static Worksheet head(Workbook workbook, String name, List<String> columns) {
    Worksheet sheet = workbook.newWorksheet(name);
    for (int i = 0; i < columns.size(); i++) {
      sheet.inlineString(0, i, columns.get(i).substring(0, columns.get(i).indexOf('|')));
      sheet.width(i, width(columns.get(i)));
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
    sheet.footer("第 &P 页，共 &N 页", Position.CENTER);
    return sheet;
  }

  private static int width(String column) {
    return Integer.parseInt(column.substring(column.indexOf('|') + 1));
  }

  @Override
  public SheetTable text(String text) {
    if (!text.isEmpty()) {
      sheet.inlineString(row, column, fitting(text));
      lines = Math.max(lines, Columns.wrap(text, width(columns.get(column)) - 2).size());
    }
    sheet
        .style(row, column)
        .wrapText(true)
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(LINE_COLOUR)
        .set();
    column++;
    return this;
  }

  /// What a cell can hold of a text.
  private static String fitting(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT - 1) + "…";
  }

  @Override
  public SheetTable number(Optional<BigDecimal> number) {
    number.ifPresent(value -> sheet.value(row, column, Numbers.plain(value)));
    // Under its caption, which begins at the left.
    sheet
        .style(row, column)
        .horizontalAlignment("left")
        .verticalAlignment("top")
        .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
        .borderColor(LINE_COLOUR)
        .set();
    column++;
    return this;
  }

  @Override
  public void next() {
    // Programs that do not measure wrapped text would show its first line alone.
    sheet.rowHeight(row, POINTS_A_LINE * Math.min(lines, MOST_LINES) + 2);
    lines = 1;
    row++;
    column = 0;
    if (row > mostRows) {
      finish();
      sheets++;
      sheet = head(workbook, name + " " + sheets, columns);
      row = 1;
    } else if (row % HELD_ROWS == 0) {
      try {
        sheet.flush();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /// Ends the table.
  void finish() {
    sheet.setAutoFilter(0, 0, Math.max(1, row - 1), columns.size() - 1);
    try {
      sheet.finish();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
