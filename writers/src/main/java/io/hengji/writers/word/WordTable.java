package io.hengji.writers.word;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Density;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.util.ArrayList;
import java.util.List;

/// A table of a Word document. Cells over several rows are cells that go on in every row.
final class WordTable {

  private static final String NO_BOTTOM = "<w:tcBorders><w:bottom w:val=\"nil\"/></w:tcBorders>";
  private static final String NO_TOP = "<w:tcBorders><w:top w:val=\"nil\"/></w:tcBorders>";

  private static final String LINE = "</w:t><w:br/><w:t xml:space=\"preserve\">";

  private final Table table;
  private final int width;
  private final Density density;
  private final boolean goesOn;

  /// A table that is to be so wide; one that goes on in the table after it has no bottom line.
  WordTable(Table table, int width, Density density, boolean goesOn) {
    this.table = table;
    this.width = width;
    this.density = density;
    this.goesOn = goesOn;
  }

  void writeTo(StringBuilder out) {
    out.append("<w:tbl><w:tblPr><w:tblStyle w:val=\"Form\"/><w:tblW w:w=\"").append(width);
    out.append("\" w:type=\"dxa\"/><w:jc w:val=\"center\"/><w:tblLayout w:type=\"fixed\"/>");
    out.append("</w:tblPr><w:tblGrid>");
    for (int share : table.widths()) {
      out.append("<w:gridCol w:w=\"").append(share * width / 1000).append("\"/>");
    }
    out.append("</w:tblGrid>");
    List<List<TableCell>> covering = covering();
    for (int r = 0; r < covering.size(); r++) {
      row(covering.get(r), r, out);
    }
    out.append("</w:tbl>");
  }

  /// The cells that cover each row, from left to right.
  private List<List<TableCell>> covering() {
    List<List<TableCell>> covering = new ArrayList<>();
    for (int r = 0; r < table.rows(); r++) {
      covering.add(new ArrayList<>());
    }
    for (TableCell cell : table.cells()) {
      for (int r = cell.row(); r < cell.rowEnd(); r++) {
        covering.get(r).add(cell);
      }
    }
    covering.forEach(row -> row.sort(java.util.Comparator.comparingInt(TableCell::column)));
    return covering;
  }

  private void row(List<TableCell> cells, int r, StringBuilder out) {
    out.append("<w:tr><w:trPr><w:cantSplit/>");
    out.append("<w:trHeight w:val=\"").append(Math.round(density.least() * 20));
    out.append("\" w:hRule=\"atLeast\"/>");
    if (r < table.headRows()) {
      out.append("<w:tblHeader/>");
    }
    out.append("</w:trPr>");
    cells.forEach(cell -> cell(cell, r, out));
    out.append("</w:tr>");
  }

  private void cell(TableCell cell, int r, StringBuilder out) {
    out.append("<w:tc><w:tcPr><w:tcW w:w=\"").append(table.width(cell) * width / 1000);
    out.append("\" w:type=\"dxa\"/>");
    if (cell.columnSpan() > 1) {
      out.append("<w:gridSpan w:val=\"").append(cell.columnSpan()).append("\"/>");
    }
    int head = table.headRows();
    boolean cut = table.leavesHead(cell);
    int begin = cut ? head : cell.row();
    if (cell.rowEnd() - begin > 1 && r >= begin) {
      out.append(r == begin ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    boolean joined = goesOn && r + 1 == table.rows();
    if (joined || (cut && r < head)) {
      out.append(NO_BOTTOM);
    } else if (cut && r == head) {
      out.append(NO_TOP);
    }
    out.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p>");
    format(cell, joined || table.isHeading(r), out);
    if (r == begin && !cell.text().isEmpty()) {
      String text = Xml.text(cell.indented());
      out.append("<w:r><w:t xml:space=\"preserve\">").append(text.replace("\n", LINE));
      out.append("</w:t></w:r>");
    }
    out.append("</w:p></w:tc>");
  }

  private void format(TableCell cell, boolean withNext, StringBuilder out) {
    boolean left = cell.role() != CellRole.CAPTION && cell.role() != CellRole.VALUE;
    out.append("<w:pPr><w:pStyle w:val=\"").append(left ? "CellText" : "CellValue");
    out.append(density == Density.CLOSE ? "Close\"/>" : "\"/>");
    if (withNext) {
      out.append("<w:keepNext/>");
    }
    if (cell.indent() > 0) {
      int characters = cell.indent();
      out.append("<w:ind w:leftChars=\"").append(100 * characters).append("\" w:left=\"");
      out.append(Math.round(20 * density.size() * characters)).append("\"/>");
    }
    out.append("</w:pPr>");
  }
}
