package io.hengji.documents.excel;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import io.hengji.documents.xml.CharCollector;
import io.hengji.documents.xml.XmlEvent;
import io.hengji.documents.xml.XmlScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Walks through the elements of a sheet.
final class SheetScan {
  static final String NO_STORED_VALUE = "公式没有保存计算结果，请在Excel中重新计算并保存后再提交。";

  /// A number, perhaps with a percent sign or a unit in Chinese behind it.
  private static final Pattern TYPED_TEXT =
      Pattern.compile("\\s*[0-9][0-9,]*(\\.[0-9]+)?\\s*[%‰]?\\s*\\p{IsHan}*\\s*");

  private final WorkbookParts.Sheet sheet;
  private final WorkbookParts parts;
  private final Allowance allowance;
  private final SheetCells cells;
  private final HiddenLines hidden;
  private final List<Unread> unread = new ArrayList<>();
  private final CharCollector text = new CharCollector();
  private final CharCollector formula = new CharCollector();
  private int row = -1;
  private int column = -1;
  private boolean rowIsHidden;

  SheetScan(WorkbookParts.Sheet sheet, WorkbookParts parts, Allowance allowance) {
    this.sheet = sheet;
    this.parts = parts;
    this.allowance = allowance;
    this.cells = new SheetCells(sheet.name(), allowance);
    this.hidden = new HiddenLines(sheet.name());
  }

  void read(XmlScanner<ExcelTag> xml) throws UnreadableFile {
    for (XmlEvent event = xml.next(); event != XmlEvent.DONE; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case COLUMN -> {
          if (xml.isOn("hidden")) {
            hidden.columns(xml.attribute("min", 0) - 1, xml.attribute("max", 0) - 1);
          }
        }
        case ROW -> {
          allowance.requireTime();
          row = xml.attribute("r", row + 2) - 1;
          column = -1;
          rowIsHidden = xml.isOn("hidden");
        }
        case CELL -> cell(xml);
        case MERGED -> {
          String range = xml.attribute("ref");
          CellRange merged = range == null ? null : CellRange.parse(range);
          if (merged != null) {
            cells.merge(merged);
          }
        }
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

  List<Notice> notices() {
    List<Notice> notices = new ArrayList<>();
    if (sheet.hidden() && !cells.isEmpty()) {
      notices.add(HiddenLines.hiddenSheet(sheet.name()));
    }
    notices.addAll(hidden.notices());
    return notices;
  }

  private void cell(XmlScanner<ExcelTag> xml) throws UnreadableFile {
    move(xml.attribute("r", text) ? CellRange.position(text) : -1);
    StoredType type = StoredType.of(xml);
    int format = xml.attribute("s", 0);
    int outside = xml.depth() - 1;
    boolean hasFormula = false;
    boolean hasValue = false;
    text.clear();
    for (XmlEvent event = xml.next(); xml.depth() > outside; event = xml.next()) {
      if (event != XmlEvent.START) {
        continue;
      }
      switch (xml.tag()) {
        case VALUE -> {
          hasValue = true;
          xml.content(text);
        }
        case FORMULA -> {
          hasFormula = true;
          formula.clear();
          xml.content(formula);
        }
        case INLINE_STRING -> WorkbookParts.richText(xml, text);
        default -> {}
      }
    }
    if (!text.isEmpty()) {
      add(shown(type, format, text.toString()));
    } else if (hasFormula && !(hasValue && type == StoredType.TEXT)) {
      withoutValue(formula.toString());
    }
  }

  /// A formula whose value is not stored: unread, unless it can be no formula but only text that
  /// was taken for one because it begins with `=`.
  private void withoutValue(String formula) throws UnreadableFile {
    if (TYPED_TEXT.matcher(formula).matches()) {
      add("=" + PrintedText.of(formula));
    } else {
      unread.add(new Unread(Cell.emptyAt(cells.place(row, column)), NO_STORED_VALUE));
    }
  }

  /// Goes to a position, to the next cell of the row where it is none.
  private void move(long position) throws UnreadableFile {
    if (position >= 0) {
      row = CellRange.row(position);
      column = CellRange.column(position);
    } else {
      column++;
    }
    if (row < 0 || row >= SheetCells.MOST_ROWS || column >= SheetCells.MOST_COLUMNS) {
      throw new UnreadableFile("工作表“" + sheet.name() + "”中有超出范围的单元格，文件已损坏。");
    }
  }

  private String shown(StoredType type, int format, String value) {
    return switch (type) {
      case SHARED_TEXT -> parts.formats().shownText(format, shared(value));
      case TEXT -> parts.formats().shownText(format, PrintedText.of(EscapedText.plain(value)));
      case BOOLEAN -> value.equals("1") || value.equals("true") ? "TRUE" : "FALSE";
      case ERROR -> value;
      case TIME -> value.replace('T', ' ');
      case NUMBER -> parts.formats().shown(format, value.strip());
    };
  }

  private String shared(String index) {
    try {
      int at = Integer.parseInt(index.strip());
      return at >= 0 && at < parts.strings().size() ? parts.strings().get(at) : "";
    } catch (NumberFormatException _) {
      return "";
    }
  }

  private void add(String shown) throws UnreadableFile {
    if (!shown.isEmpty()) {
      cells.add(row, column, shown);
      hidden.filled(row, column, rowIsHidden);
    }
  }
}
