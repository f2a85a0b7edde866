package io.hengji.documents.web;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.PrintedText;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A table of a page: its cells with their places and spans.
final class HtmlTable {
  private static final int WIDEST_SPAN = 1000;
  private static final int WIDEST = 16_384;
  private static final int LEAST_CELLS_BESIDE_TABLES = 6;

  private record Spanned(int row, int column, int rowSpan, int columnSpan, HtmlCell content) {
    Spanned until(int end) {
      return new Spanned(row, column, end - row, columnSpan, content);
    }
  }

  private final Allowance allowance;
  private final List<Spanned> cells = new ArrayList<>();
  private @Nullable Element caption;
  private int rows;
  private int columns;
  private boolean hides;

  private HtmlTable(Allowance allowance) {
    this.allowance = allowance;
  }

  static HtmlTable of(Element element, Allowance allowance) throws UnreadableFile {
    HtmlTable table = new HtmlTable(allowance);
    table.place(table.rowsOf(element));
    return table;
  }

  /// The rows of a table in the order in which they are shown: head, bodies, foot.
  private List<Element> rowsOf(Element element) {
    List<Element> head = new ArrayList<>();
    List<Element> bodies = new ArrayList<>();
    List<Element> foot = new ArrayList<>();
    for (Element child : element.children()) {
      switch (child.normalName()) {
        case "caption" -> caption = child;
        case "tr" -> bodies.add(child);
        case "thead" -> addRows(child, head);
        case "tbody" -> addRows(child, bodies);
        case "tfoot" -> addRows(child, foot);
        default -> {}
      }
    }
    head.addAll(bodies);
    head.addAll(foot);
    return head;
  }

  private static void addRows(Element group, List<Element> rows) {
    for (Element child : group.children()) {
      if (child.nameIs("tr")) {
        rows.add(child);
      }
    }
  }

  private void place(List<Element> elements) throws UnreadableFile {
    List<Element> shown = elements.stream().filter(this::isShown).toList();
    rows = shown.size();
    int[] groupEnds = groupEnds(shown);
    int[] widths = shown.stream().mapToInt(this::ownWidth).toArray();
    int width = Arrays.stream(widths).max().orElse(0);
    int[] takenUntil = new int[64];
    int[] owners = new int[64];
    for (int row = 0; row < rows; row++) {
      allowance.requireTime();
      endTooLongSpans(takenUntil, owners, row, widths[row], width);
      int column = 0;
      for (Element element : shown.get(row).children()) {
        boolean isCell = element.nameIs("td") || element.nameIs("th");
        if (!isCell || !isShown(element)) {
          continue;
        }
        allowance.cells(1);
        while (column < takenUntil.length && takenUntil[column] > row) {
          column++;
        }
        int span = Math.clamp(number(element, "colspan"), 1, WIDEST_SPAN);
        if (column + span > WIDEST) {
          throw new UnreadableFile("网页表格超过" + WIDEST + "列，未读取。");
        }
        if (column + span > takenUntil.length) {
          takenUntil = Arrays.copyOf(takenUntil, Math.max(column + span, 2 * takenUntil.length));
          owners = Arrays.copyOf(owners, takenUntil.length);
        }
        int free = 1;
        while (free < span && takenUntil[column + free] <= row) {
          free++;
        }
        int down = number(element, "rowspan");
        int left = groupEnds[row] - row;
        int rowSpan = down == 0 ? left : Math.min(down, left);
        Arrays.fill(takenUntil, column, column + free, row + rowSpan);
        Arrays.fill(owners, column, column + free, cells.size());
        cells.add(new Spanned(row, column, rowSpan, free, HtmlCell.of(element)));
        column += free;
        columns = Math.max(columns, column);
      }
    }
  }

  /// Where the head, body or foot of each row ends: no cell reaches over it.
  private static int[] groupEnds(List<Element> rows) {
    int[] ends = new int[rows.size()];
    for (int row = rows.size() - 1; row >= 0; row--) {
      boolean last =
          row + 1 == rows.size()
              || !Objects.equals(rows.get(row).parent(), rows.get(row + 1).parent());
      ends[row] = last ? row + 1 : ends[row + 1];
    }
    return ends;
  }

  /// How many columns the cells take that a row itself has.
  private int ownWidth(Element row) {
    int width = 0;
    for (Element element : row.children()) {
      if ((element.nameIs("td") || element.nameIs("th")) && !HtmlText.isHidden(element)) {
        width += Math.clamp(number(element, "colspan"), 1, WIDEST_SPAN);
      }
    }
    return width;
  }

  /// Ends the cells from above that a row has no room for beside its own, as many from the left as
  /// it needs.
  private void endTooLongSpans(int[] takenUntil, int[] owners, int row, int own, int width) {
    int taken = 0;
    for (int until : takenUntil) {
      taken += until > row ? 1 : 0;
    }
    int needed = Math.min(taken, taken + own - width);
    int column = 0;
    while (column < needed && takenUntil[column] > row) {
      Spanned cell = cells.get(owners[column]);
      if (cell.column + cell.columnSpan > needed) {
        return;
      }
      cells.set(owners[column], cell.until(row));
      column += cell.columnSpan;
      Arrays.fill(takenUntil, cell.column, column, row);
    }
  }

  private boolean isShown(Element element) {
    boolean hidden = HtmlText.isHidden(element);
    hides |= hidden && element.hasText();
    return !hidden;
  }

  /// Whether rows or cells with text are not shown.
  boolean hides() {
    return hides;
  }

  private static int number(Element element, String attribute) {
    String value = element.attr(attribute).strip();
    int end = 0;
    while (end < value.length() && end < 6 && Character.digit(value.charAt(end), 10) >= 0) {
      end++;
    }
    return end == 0 ? 1 : Integer.parseInt(value.substring(0, end));
  }

  /// Whether the table says something by its rows and columns: it is no frame around one cell, and
  /// no layout whose cells hold tables rather than text.
  boolean isData() {
    long withTables = cells.stream().filter(cell -> !cell.content.nested().isEmpty()).count();
    long withText = cells.stream().filter(cell -> !cell.content.text().isBlank()).count();
    if (withTables == 0) {
      return cells.size() > 1;
    }
    return withText >= LEAST_CELLS_BESIDE_TABLES && withTables <= withText / 3;
  }

  Optional<Element> caption() {
    return Optional.ofNullable(caption);
  }

  /// The tables inside cells, in their order.
  List<Element> nested() {
    return cells.stream().flatMap(cell -> cell.content.nested().stream()).toList();
  }

  /// The table as a grid, `number` counted from 1.
  Grid grid(int number) throws UnreadableFile {
    allowance.area(rows, columns);
    List<GridCell> grid = new ArrayList<>(cells.size());
    for (Spanned cell : cells) {
      Place place = new Place.InTable(number, cell.row + 1, cell.column + 1);
      Cell content = new Cell(PrintedText.of(cell.content.text()), place);
      grid.add(new GridCell(cell.row, cell.column, cell.rowSpan, cell.columnSpan, content));
    }
    return new Grid(rows, columns, grid, new Place.InTable(number, 0, 0));
  }
}
