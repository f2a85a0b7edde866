package io.hengji.writers.pdf;

import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The structure of a table: every cell in its row, whether anything is printed in it or not.
final class TableTags {

  private final Structure structure;
  private final PageFlow pages;
  private final Map<TableCell, Structure.Element> elements = new HashMap<>();

  TableTags(Table table, Structure structure, PageFlow pages, Structure.Element parent) {
    this.structure = structure;
    this.pages = pages;
    Structure.Element element = structure.add(parent, "Table");
    for (List<TableCell> cells : table.byRow()) {
      Structure.Element row = structure.add(element, "TR");
      for (TableCell cell : cells) {
        boolean caption = cell.role() == CellRole.CAPTION && !cell.text().isEmpty();
        elements.put(cell, structure.cell(row, caption, cell.rowSpan(), cell.columnSpan()));
      }
    }
  }

  /// Begins the content of a cell on the current page.
  void begin(TableCell cell, Canvas canvas) {
    Structure.Element element = elements.get(cell);
    if (element == null) {
      canvas.beginArtifact();
      return;
    }
    boolean caption = cell.role() == CellRole.CAPTION;
    canvas.begin(caption ? "TH" : "TD", structure.mark(element, pages.page()));
  }
}
