package io.hengji.testkit;

import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.writers.layout.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// A blank form as a person sees it who fills it in: captions, and the cells under them that are
/// not locked.
final class BlankSheet {

  private final Layout layout;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private int rows;

  private BlankSheet(Layout layout) {
    this.layout = layout;
  }

  /// What a person enters, by address.
  static BlankSheet filled(Path file, Layout layout) throws IOException {
    BlankSheet blank = new BlankSheet(layout);
    try (XSSFWorkbook workbook = new XSSFWorkbook(Files.newInputStream(file))) {
      Sheet sheet = workbook.getSheetAt(0);
      blank.head(sheet);
      blank.funds(sheet);
      blank.indicators(sheet);
    }
    return blank;
  }

  Map<String, String> cells() {
    return cells;
  }

  /// How many indicators were entered.
  int rows() {
    return rows;
  }

  private void head(Sheet sheet) {
    for (String label : List.of("项目名称", "主管部门", "实施单位")) {
      Cell caption = find(sheet, label).orElseThrow();
      for (Cell cell : caption.getRow()) {
        if (cell.getColumnIndex() > caption.getColumnIndex() && isOpen(cell)) {
          cells.put(address(cell), label + "甲");
          break;
        }
      }
    }
  }

  private void funds(Sheet sheet) {
    Row total = find(sheet, layout.funds().items().getFirst()).orElseThrow().getRow();
    layout
        .funds()
        .columns()
        .forEach((column, caption) -> {
          if (column == FundColumn.ANNUAL || column == FundColumn.EXECUTED) {
            int at = find(sheet, caption.text()).orElseThrow().getColumnIndex();
            String amount = column == FundColumn.ANNUAL ? "140.4" : "120.37";
            cells.put(address(total.getCell(at)), amount);
          }
        });
  }

  private void indicators(Sheet sheet) {
    Map<Column, Integer> columns = new EnumMap<>(Column.class);
    int head = 0;
    for (var caption : layout.indicators().columns().entrySet()) {
      Cell cell = lastWith(sheet, caption.getValue().text()).orElseThrow();
      columns.put(caption.getKey(), cell.getColumnIndex());
      head = Math.max(head, cell.getRowIndex());
    }
    List<Row> open = new ArrayList<>();
    int name = Objects.requireNonNull(columns.get(Column.LEVEL3));
    for (int r = head + 1; r <= sheet.getLastRowNum(); r++) {
      Row row = sheet.getRow(r);
      if (row != null && row.getCell(name) != null && isOpen(row.getCell(name))) {
        open.add(row);
      }
    }
    rows = open.size();
    for (int i = 0; i < rows; i++) {
      enter(open.get(i), columns, Entry.ALL.get(i % Entry.ALL.size()), i);
    }
  }

  private void enter(Row row, Map<Column, Integer> columns, Entry entry, int i) {
    boolean split = columns.containsKey(Column.UNIT);
    Map<Column, String> texts = new EnumMap<>(Column.class);
    texts.put(Column.LEVEL3, entry.name() + (i + 1));
    texts.put(Column.NATURE, entry.nature());
    texts.put(Column.UNIT, entry.unit());
    boolean figures = !entry.unit().isEmpty();
    texts.put(
        Column.TARGET, split ? entry.target() : entry.nature() + entry.target() + entry.unit());
    texts.put(Column.ACTUAL, split || !figures ? entry.actual() : entry.actual() + entry.unit());
    int execution = Integer.parseInt(layout.execution());
    int weight = i + 1 == rows ? 100 - execution - 4 * (rows - 1) : 4;
    texts.put(Column.WEIGHT, "" + weight);
    boolean byHand = !figures || !columns.containsKey(Column.WEIGHT);
    if (byHand) {
      texts.put(Column.SCORE, "" + weight);
    }
    texts.forEach((column, text) -> {
      Integer at = columns.get(column);
      if (at != null && !text.isEmpty()) {
        cells.put(address(row.getCell(at)), text);
      }
    });
  }

  /// What is entered in a row; words have no unit.
  private record Entry(String name, String nature, String target, String actual, String unit) {
    static final List<Entry> ALL =
        List.of(
            new Entry("救助职工人数", "≥", "1500", "1249", "人"),
            new Entry("培训合格率", "≥", "95", "96.5", "%"),
            new Entry("人均补助标准", "≤", "800", "850", "元"),
            new Entry("发放及时情况", "", "按时发放", "达成预期指标", ""),
            new Entry("投诉次数", "≤", "3", "5", "次"),
            new Entry("慰问困难户数", "≥", "873", "700", "户"));
  }

  private static Optional<Cell> find(Sheet sheet, String text) {
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (says(cell, text)) {
          return Optional.of(cell);
        }
      }
    }
    return Optional.empty();
  }

  private static Optional<Cell> lastWith(Sheet sheet, String text) {
    Optional<Cell> last = Optional.empty();
    for (Row row : sheet) {
      for (Cell cell : row) {
        if (says(cell, text)) {
          last = Optional.of(cell);
        }
      }
    }
    return last;
  }

  private static boolean says(Cell cell, String text) {
    return cell.getCellType() == CellType.STRING && cell.getStringCellValue().equals(text);
  }

  private static boolean isOpen(Cell cell) {
    return !cell.getCellStyle().getLocked();
  }

  private static String address(Cell cell) {
    return cell.getAddress().formatAsString();
  }
}
