package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;

/// A row of a table while it is read.
final class WordRow {
  private static final class Entry {
    final CellText content;
    int span = 1;
    WordTable.Merge merge = WordTable.Merge.NONE;
    boolean joinsLeft;
    boolean deleted;

    Entry(CellText content) {
      this.content = content;
    }
  }

  private final List<Entry> entries = new ArrayList<>();
  private int firstColumn;
  private boolean inserted;
  private boolean deleted;
  private boolean hidden;

  /// Reads the properties of the row, which have just begun.
  void properties(XmlScanner<WordTag> xml) throws UnreadableFile {
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case GRID_BEFORE -> firstColumn = Math.max(firstColumn, xml.attribute("val", 0));
        case DELETED -> deleted = true;
        case INSERTED -> inserted = true;
        case ROW_HIDDEN -> hidden = true;
        default -> {}
      }
    }
  }

  /// Begins a cell, the document's cell of this number.
  void begin(int number) {
    entries.add(new Entry(new CellText(number)));
  }

  /// What the last cell begun holds.
  CellText content() {
    return entries.getLast().content;
  }

  /// Reads the properties of the last cell begun.
  void cellProperties(XmlScanner<WordTag> xml) throws UnreadableFile {
    Entry entry = entries.getLast();
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case GRID_SPAN -> entry.span = Math.max(entry.span, xml.attribute("val", 1));
        case VERTICAL_MERGE -> {
          entry.merge = begins(xml) ? WordTable.Merge.BEGINS : WordTable.Merge.CONTINUES;
        }
        case HORIZONTAL_MERGE -> entry.joinsLeft = !begins(xml);
        case CELL_DELETED -> entry.deleted = true;
        default -> {}
      }
    }
  }

  private static boolean begins(XmlScanner<WordTag> xml) {
    return xml.attributeIs("val", "restart");
  }

  boolean isRevised() {
    for (Entry entry : entries) {
      if (entry.deleted) {
        return true;
      }
    }
    return deleted || inserted;
  }

  boolean isHidden() {
    return hidden && !deleted;
  }

  /// Adds the row to its table unless it was deleted.
  void addTo(WordTable table) throws UnreadableFile {
    if (deleted) {
      return;
    }
    table.beginRow(firstColumn);
    for (Entry entry : entries) {
      if (!entry.deleted) {
        table.add(entry.content, entry.span, entry.merge, entry.joinsLeft);
      }
    }
    table.endRow();
  }
}
