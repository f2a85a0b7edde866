package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.List;

/// A part of a printed table with columns of its own: the head, the funds, the goal, the
/// indicators.
final class Part {
  private final int columns;
  private final List<Box> boxes = new ArrayList<>();
  private int rows;

  Part(int columns) {
    this.columns = columns;
  }

  int columns() {
    return columns;
  }

  int rows() {
    return rows;
  }

  void put(int row, int column, int rowSpan, int columnSpan, String text) {
    boxes.add(new Box(row, column, rowSpan, columnSpan, text));
    rows = Math.max(rows, row + 1);
  }

  /// Adds a row of cells from a column on, one column each, the last one up to the end.
  void row(int from, List<String> cells) {
    int row = rows;
    for (int i = 0; i < cells.size(); i++) {
      int span = i == cells.size() - 1 ? columns - from - i : 1;
      put(row, from + i, 1, span, cells.get(i));
    }
  }

  /// One table of several parts, one under the other: the columns of each part are spread over
  /// those of the widest.
  static Block.Table stacked(List<Part> parts, int more, Dice dice) {
    int width = parts.stream().mapToInt(Part::columns).max().orElse(1) + more;
    List<Box> boxes = new ArrayList<>();
    int top = 0;
    for (Part part : parts) {
      int[] starts = spread(part.columns, width, dice);
      for (Box box : part.boxes) {
        int from = starts[box.column()];
        int to = starts[box.column() + box.columnSpan()];
        boxes.add(new Box(top + box.row(), from, box.rowSpan(), to - from, box.text()));
      }
      top += part.rows;
    }
    return new Block.Table(top, width, boxes);
  }

  private static int[] spread(int columns, int width, Dice dice) {
    int[] widths = new int[columns];
    for (int spare = width - columns; spare > 0; spare--) {
      widths[dice.between(columns > 2 ? 1 : 0, columns - 1)]++;
    }
    int[] starts = new int[columns + 1];
    for (int i = 0; i < columns; i++) {
      starts[i + 1] = starts[i] + 1 + widths[i];
    }
    return starts;
  }
}
