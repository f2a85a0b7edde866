package io.hengji.writers.word;

import io.hengji.writers.pack.Xml;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.util.ArrayList;
import java.util.List;

/// A table of a Word document. Cells over several rows are cells that go on in every row.
final class WordTable {

  private final Table table;
  private final int width;

  WordTable(Table table, int width) {
    this.table = table;
    this.width = width;
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
    out.append("<w:trHeight w:val=\"397\" w:hRule=\"atLeast\"/>");
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
    boolean begins = r == cell.row();
    if (cell.rowSpan() > 1) {
      out.append(begins ? "<w:vMerge w:val=\"restart\"/>" : "<w:vMerge/>");
    }
    out.append("<w:vAlign w:val=\"center\"/></w:tcPr><w:p><w:pPr><w:pStyle w:val=\"");
    boolean left = cell.role() == CellRole.TEXT || cell.role() == CellRole.ITEM;
    out.append(left ? "CellText" : "CellValue").append("\"/></w:pPr>");
    if (begins && !cell.text().isEmpty()) {
      out.append("<w:r><w:t xml:space=\"preserve\">").append(Xml.text(cell.text()));
      out.append("</w:t></w:r>");
    }
    out.append("</w:p></w:tc>");
  }
}
