package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;

/// A table to be printed with or without rules. Rows are given as text with `|` between the cells;
/// `<` belongs to the cell on its left, `^` to the one above.
final class PrintedTable {
  private static final double LEFT = 40;
  private static final double PADDING = 4;
  private static final double PITCH = 13;
  private static final double SIZE = 9;

  /// What is drawn around the cells.
  enum Rules {
    ALL,
    DASHES,
    DOTS,
    THIN_BOXES,
    ROWS,
    THREE_LINES,
    FRAME,
    COLUMNS,
    NONE,
    ZEBRA,
    CELL_AREAS
  }

  /// Where a text stands in a cell that is higher than it.
  enum Stand {
    TOP,
    MIDDLE
  }

  private record Area(int row, int column, int rows, int columns, List<String> lines) {}

  private final double[] edges;
  private final List<Area> areas = new ArrayList<>();
  private final double[] heights;
  private Rules rules = Rules.ALL;
  private Stand stand = Stand.MIDDLE;
  private int head;

  PrintedTable(List<Integer> widths, List<String> rows) {
    edges = new double[widths.size() + 1];
    edges[0] = LEFT;
    for (int i = 0; i < widths.size(); i++) {
      edges[i + 1] = edges[i] + widths.get(i);
    }
    String[][] cells =
        rows.stream().map(row -> row.strip().split("\\s*\\|\\s*", -1)).toArray(String[][]::new);
    heights = new double[rows.size()];
    for (int r = 0; r < cells.length; r++) {
      heights[r] = 2 * PADDING + PITCH;
      for (int c = 0; c < cells[r].length; c++) {
        if (!cells[r][c].equals("<") && !cells[r][c].equals("^")) {
          add(cells, r, c);
        }
      }
    }
  }

  private void add(String[][] cells, int row, int column) {
    int columns = 1;
    while (column + columns < cells[row].length && cells[row][column + columns].equals("<")) {
      columns++;
    }
    int rows = 1;
    while (row + rows < cells.length && cells[row + rows][column].equals("^")) {
      rows++;
    }
    double room = edges[column + columns] - edges[column] - 2 * PADDING;
    List<String> lines = wrapped(cells[row][column], room);
    areas.add(new Area(row, column, rows, columns, lines));
    if (rows == 1) {
      heights[row] = Math.max(heights[row], 2 * PADDING + PITCH * lines.size());
    }
  }

  private static List<String> wrapped(String text, double room) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (PrintFont.width(line.toString() + text.charAt(i)) * SIZE > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(text.charAt(i));
    }
    lines.add(line.toString());
    return lines;
  }

  PrintedTable with(Rules drawn) {
    rules = drawn;
    return this;
  }

  PrintedTable with(Stand where) {
    stand = where;
    return this;
  }

  /// Repeats so many rows at the top of every page.
  PrintedTable repeating(int rows) {
    head = rows;
    return this;
  }

  /// Prints the table on as many pages as it takes, from a height on the first one.
  List<PrintedPage> on(PrintedFile file, PrintedPage first, double top, double bottom) {
    List<PrintedPage> pages = new ArrayList<>(List.of(first));
    double y = top;
    int from = 0;
    for (int row = 0; row <= heights.length; row++) {
      if (row == heights.length || y + heights[row] > bottom) {
        boolean again = pages.size() > 1;
        print(pages.getLast(), from, row, again ? PADDING * 10 : top, again ? head : 0);
        if (row == heights.length) {
          break;
        }
        pages.add(file.page());
        from = row;
        y = PADDING * 10;
        for (int r = 0; r < head; r++) {
          y += heights[r];
        }
      }
      y += heights[row];
    }
    return pages;
  }

  private void print(PrintedPage page, int from, int to, double top, int again) {
    double y = top;
    if (again > 0) {
      print(page, 0, again, y, 0);
      for (int r = 0; r < again; r++) {
        y += heights[r];
      }
    }
    double[] ys = new double[to - from + 1];
    ys[0] = y;
    for (int r = from; r < to; r++) {
      ys[r - from + 1] = ys[r - from] + heights[r];
    }
    for (Area area : areas) {
      int first = Math.max(area.row(), from);
      int end = Math.min(area.row() + area.rows(), to);
      if (first < end) {
        print(page, area, ys[first - from], ys[end - from], first == area.row());
      }
    }
    double right = edges[edges.length - 1];
    if (rules == Rules.FRAME || rules == Rules.COLUMNS) {
      box(page, LEFT, ys[0], right, ys[to - from]);
    }
    if (rules == Rules.THREE_LINES) {
      page.line(LEFT, ys[0], right, ys[0]).line(LEFT, ys[1], right, ys[1]);
      page.line(LEFT, ys[to - from], right, ys[to - from]);
    }
  }

  private void print(PrintedPage page, Area area, double top, double bottom, boolean begins) {
    double left = edges[area.column()];
    double right = edges[area.column() + area.columns()];
    switch (rules) {
      case ALL -> box(page, left, top, right, bottom);
      case DASHES -> {
        page.raw("[3 2] 0 d");
        box(page, left, top, right, bottom);
        page.raw("[] 0 d");
      }
      case DOTS -> dots(page, left, top, right, bottom);
      case THIN_BOXES -> {
        page.area(left, top - 0.3, right, top + 0.3, 0);
        page.area(left, bottom - 0.3, right, bottom + 0.3, 0);
        page.area(left - 0.3, top, left + 0.3, bottom, 0);
        page.area(right - 0.3, top, right + 0.3, bottom, 0);
      }
      case ROWS -> page.line(left, top, right, top).line(left, bottom, right, bottom);
      case COLUMNS -> page.line(left, top, left, bottom).line(right, top, right, bottom);
      case ZEBRA -> {
        if (area.row() % 2 == 1) {
          page.area(left, top, right, bottom, 0.9);
        }
      }
      case CELL_AREAS -> page.area(left + 0.8, top + 0.8, right - 0.8, bottom - 0.8, 0.93);
      case THREE_LINES, FRAME, NONE -> {}
    }
    if (!begins) {
      return;
    }
    double height = PITCH * area.lines().size();
    double y = stand == Stand.TOP ? top + PADDING : (top + bottom - height) / 2;
    for (String line : area.lines()) {
      if (!line.isBlank()) {
        page.text(left + PADDING, y + 10, SIZE, line);
      }
      y += PITCH;
    }
  }

  private static void box(PrintedPage page, double left, double top, double right, double bottom) {
    page.line(left, top, right, top).line(left, bottom, right, bottom);
    page.line(left, top, left, bottom).line(right, top, right, bottom);
  }

  private static void dots(PrintedPage page, double left, double top, double right, double bottom) {
    for (double x = left; x < right; x += 1.5) {
      page.area(x, top, x + 0.75, top + 0.75, 0).area(x, bottom, x + 0.75, bottom + 0.75, 0);
    }
    for (double y = top; y < bottom; y += 1.5) {
      page.area(left, y, left + 0.75, y + 0.75, 0).area(right, y, right + 0.75, y + 0.75, 0);
    }
  }
}
