package io.hengji.documents.excel;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.odf.OdfTag;
import io.hengji.documents.odf.OdfText;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// A sheet of an OpenDocument spreadsheet. Rows and cells that are alike are written once, with
/// their number; what a cell displays stands in it as text.
final class OdsSheet {

  /// A cell of the row that is being read.
  private record Entry(int column, int repeated, String text, boolean lacksValue) {}

  private final XmlScanner<OdfTag> xml;
  private final Allowance allowance;
  private final String name;
  private final SheetCells cells;
  private final HiddenLines hidden;
  private final List<Unread> unread = new ArrayList<>();
  private final List<Entry> entries = new ArrayList<>();
  private final CharCollector text = new CharCollector();
  private int row;
  private int column;

  /// The sheet whose element has just begun.
  OdsSheet(XmlScanner<OdfTag> xml, Allowance allowance) {
    this.xml = xml;
    this.allowance = allowance;
    this.name = Objects.requireNonNullElse(xml.attribute("name"), "");
    this.cells = new SheetCells(name, allowance);
    this.hidden = new HiddenLines(name);
  }

  void read() throws UnreadableFile {
    int outside = xml.depth() - 1;
    int columns = 0;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case COLUMN -> {
          int next =
              columns + Math.min(repeated("number-columns-repeated"), SheetCells.MOST_COLUMNS);
          if (isHidden()) {
            hidden.columns(columns, next - 1);
          }
          columns = Math.min(next, SheetCells.MOST_COLUMNS);
        }
        case ROW -> row();
        case SHAPES, FORMS -> xml.skip();
        default -> {}
      }
    }
  }

  Optional<Grid> grid() throws UnreadableFile {
    return cells.grid(hidden);
  }

  List<Unread> unread() {
    return unread;
  }

  List<Notice> notices(boolean sheetIsHidden) {
    List<Notice> notices = new ArrayList<>();
    if (sheetIsHidden && !cells.isEmpty()) {
      notices.add(HiddenLines.hiddenSheet(name));
    }
    notices.addAll(hidden.notices());
    return notices;
  }

  private void row() throws UnreadableFile {
    allowance.requireTime();
    int repeated = repeated("number-rows-repeated");
    boolean isHidden = isHidden();
    column = 0;
    entries.clear();
    int outside = xml.depth() - 1;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event == XmlEvent.START) {
        switch (xml.tag()) {
          case CELL, COVERED_CELL -> cell();
          default -> {}
        }
      }
    }
    for (int i = 0; i < repeated && !entries.isEmpty(); i++) {
      add(row + i, isHidden);
    }
    row = (int) Math.min((long) row + repeated, SheetCells.MOST_ROWS);
  }

  private void add(int row, boolean isHidden) throws UnreadableFile {
    for (Entry entry : entries) {
      require(
          row < SheetCells.MOST_ROWS && entry.column + entry.repeated <= SheetCells.MOST_COLUMNS);
      for (int i = 0; i < entry.repeated; i++) {
        if (entry.lacksValue) {
          allowance.cells(1);
          Cell empty = Cell.emptyAt(cells.place(row, entry.column + i));
          unread.add(new Unread(empty, SheetScan.NO_STORED_VALUE));
        } else {
          cells.add(row, entry.column + i, entry.text);
          hidden.filled(row, entry.column + i, isHidden);
        }
      }
    }
  }

  private void cell() throws UnreadableFile {
    int repeated = repeated("number-columns-repeated");
    int across = xml.attribute("number-columns-spanned", 1);
    int down = xml.attribute("number-rows-spanned", 1);
    boolean lacksValue = xml.attribute("formula") != null && xml.attribute("value-type") == null;
    String stored = xml.attribute("value");
    String shown = shown();
    if (shown.isEmpty() && stored != null) {
      shown = StoredNumber.parse(stored).map(DisplayFormat::general).orElse(stored);
    }
    if (!shown.isEmpty() || lacksValue) {
      entries.add(new Entry(column, repeated, shown, shown.isEmpty()));
    }
    if ((across > 1 || down > 1)
        && row < SheetCells.MOST_ROWS
        && column < SheetCells.MOST_COLUMNS) {
      int bottom = Math.min(row + Math.max(1, down), SheetCells.MOST_ROWS) - 1;
      int right = Math.min(column + Math.max(1, across), SheetCells.MOST_COLUMNS) - 1;
      cells.merge(new CellRange(row, column, bottom, right));
    }
    column = (int) Math.min((long) column + repeated, SheetCells.MOST_COLUMNS);
  }

  /// The text of the cell that has just begun: its own paragraphs, none of comments and drawings.
  private String shown() throws UnreadableFile {
    int outside = xml.depth() - 1;
    text.clear();
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      if (xml.tag() == OdfTag.PARAGRAPH) {
        if (!text.isEmpty()) {
          text.append('\n');
        }
        OdfText.paragraph(xml, text);
      } else {
        xml.skip();
      }
    }
    return PrintedText.of(text.toString());
  }

  private int repeated(String attribute) {
    return Math.max(1, xml.attribute(attribute, 1));
  }

  private boolean isHidden() {
    return xml.attributeIs("visibility", "collapse") || xml.attributeIs("visibility", "filter");
  }

  private void require(boolean inBounds) throws UnreadableFile {
    if (!inBounds) {
      throw new UnreadableFile("工作表“" + name + "”中有超出范围的单元格，文件已损坏。");
    }
  }
}
