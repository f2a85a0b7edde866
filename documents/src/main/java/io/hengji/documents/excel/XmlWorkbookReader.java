package io.hengji.documents.excel;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.ByteSupply;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Reads a workbook in one XML file (the XML spreadsheet of Excel 2003).
public final class XmlWorkbookReader {
  private final XmlScanner<XmlWorkbookTag> xml;
  private final Allowance allowance;
  private final Map<String, DisplayFormat> formats = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Notice> notices = new ArrayList<>();
  private final List<Unread> unread = new ArrayList<>();
  private final CharCollector text = new CharCollector();
  private String style = "";
  private SheetCells cells;
  private HiddenLines hidden;
  private int row = -1;
  private int column = -1;
  private int columnElements;
  private boolean rowIsHidden;

  private XmlWorkbookReader(XmlScanner<XmlWorkbookTag> xml, Allowance allowance) {
    this.xml = xml;
    this.allowance = allowance;
    this.cells = new SheetCells("", allowance);
    this.hidden = new HiddenLines("");
  }

  public static Document read(String name, byte[] bytes, Limits limits) throws UnreadableFile {
    Allowance allowance = new Allowance(limits);
    XmlScanner<XmlWorkbookTag> xml =
        new XmlScanner<>(
            ByteSupply.of(bytes), bytes.length, XmlWorkbookTag.NAMES, XmlWorkbookTag.OTHER);
    XmlWorkbookReader reader = new XmlWorkbookReader(xml, allowance);
    reader.read();
    return new Document(name, reader.blocks, reader.notices, reader.unread);
  }

  private void read() throws UnreadableFile {
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event == XmlEvent.END && xml.tag() == XmlWorkbookTag.WORKSHEET) {
        cells.grid(hidden).ifPresent(blocks::add);
        notices.addAll(hidden.notices());
      }
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case STYLE -> style = attribute("ID");
        case NUMBER_FORMAT ->
            formats.put(style, DisplayFormat.of(NamedFormats.code(attribute("Format")), false));
        case WORKSHEET -> {
          cells = new SheetCells(attribute("Name"), allowance);
          hidden = new HiddenLines(attribute("Name"));
          row = -1;
          columnElements = 0;
        }
        case COLUMN -> column();
        case ROW -> {
          allowance.requireTime();
          row = xml.attribute("Index", row + 2) - 1;
          column = -1;
          rowIsHidden = xml.isOn("Hidden");
        }
        case CELL -> cell();
        default -> {}
      }
    }
  }

  private String attribute(String local) {
    return Objects.requireNonNullElse(xml.attribute(local), "");
  }

  private void column() {
    int first = xml.attribute("Index", columnElements + 1);
    columnElements = first + Math.min(xml.attribute("Span", 0), SheetCells.MOST_COLUMNS);
    if (xml.isOn("Hidden")) {
      hidden.columns(first - 1, columnElements - 1);
    }
  }

  private void cell() throws UnreadableFile {
    int outside = xml.depth() - 1;
    column = xml.attribute("Index", column + 2) - 1;
    int right = xml.attribute("MergeAcross", 0);
    int down = xml.attribute("MergeDown", 0);
    boolean hasFormula = xml.attribute("Formula") != null;
    DisplayFormat format = formats.getOrDefault(attribute("StyleID"), DisplayFormat.GENERAL);
    require(row >= 0 && column >= 0 && row + down < SheetCells.MOST_ROWS);
    require(column + right < SheetCells.MOST_COLUMNS);
    String shown = "";
    boolean hasData = false;
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event == XmlEvent.START && xml.tag() == XmlWorkbookTag.COMMENT) {
        xml.skip();
      } else if (event == XmlEvent.START && xml.tag() == XmlWorkbookTag.DATA) {
        hasData = true;
        shown = data(format);
      }
    }
    if (!shown.isEmpty()) {
      cells.add(row, column, shown);
      hidden.filled(row, column, rowIsHidden);
    } else if (hasFormula && !hasData) {
      unread.add(new Unread(Cell.emptyAt(cells.place(row, column)), SheetScan.NO_STORED_VALUE));
    }
    cells.merge(new CellRange(row, column, row + down, column + right));
    column += right;
  }

  private String data(DisplayFormat format) throws UnreadableFile {
    String type = attribute("Type");
    text.clear();
    xml.content(text);
    String value = text.toString();
    return switch (type) {
      case "Number" ->
          StoredNumber.parse(value.strip()).map(format::number).orElseGet(value::strip);
      case "DateTime" -> StoredNumber.ofTime(value.strip()).map(format::number).orElse(value);
      case "Boolean" -> value.strip().equals("1") ? "TRUE" : "FALSE";
      default -> format.text(PrintedText.of(value));
    };
  }

  private static void require(boolean inBounds) throws UnreadableFile {
    if (!inBounds) {
      throw new UnreadableFile("工作表中有超出范围的单元格，文件已损坏。");
    }
  }
}
