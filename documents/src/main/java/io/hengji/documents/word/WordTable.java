package io.hengji.documents.word;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Allowance;
import io.hengji.documents.grid.FramedProse;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Line;
import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// A table while it is read: cells with their place in the grid, merged ones joined.
final class WordTable {

  /// How a cell is merged with the one above.
  enum Merge {
    NONE,
    BEGINS,
    CONTINUES
  }

  private static final int WIDEST = 16_384;

  private static final class Joined {
    final int row;
    final int column;
    int rowSpan = 1;
    int columnSpan;
    final CellText content;

    Joined(int row, int column, int columnSpan, CellText content) {
      this.row = row;
      this.column = column;
      this.columnSpan = columnSpan;
      this.content = content;
    }
  }

  private final List<Joined> cells = new ArrayList<>();
  private Map<Integer, Joined> above = new HashMap<>();
  private Map<Integer, Joined> current = new HashMap<>();
  private int rows;
  private int columns;
  private int column;

  void beginRow(int firstColumn) throws UnreadableFile {
    column = 0;
    advance(firstColumn);
  }

  /// Adds a cell behind the last one of the row.
  void add(CellText content, int span, Merge merge, boolean joinsLeft) throws UnreadableFile {
    int start = column;
    advance(span);
    if (joinsLeft && joinLeft(start)) {
      return;
    }
    Joined top = merge == Merge.CONTINUES ? above.get(start) : null;
    if (top != null && top.columnSpan == span && top.row + top.rowSpan == rows) {
      top.rowSpan++;
      current.put(start, top);
      return;
    }
    Joined cell = new Joined(rows, start, span, content);
    cells.add(cell);
    if (merge != Merge.NONE) {
      current.put(start, cell);
    }
  }

  private boolean joinLeft(int start) {
    Joined last = cells.isEmpty() ? null : cells.getLast();
    if (last == null || last.row != rows || last.column + last.columnSpan != start) {
      return false;
    }
    last.columnSpan = column - last.column;
    return true;
  }

  private void advance(int span) throws UnreadableFile {
    column += span;
    if (span > WIDEST || column > WIDEST) {
      throw new UnreadableFile("Word表格超过" + WIDEST + "列，未读取。");
    }
    columns = Math.max(columns, column);
  }

  void endRow() {
    Map<Integer, Joined> done = above;
    above = current;
    current = done;
    current.clear();
    rows++;
  }

  boolean isEmpty() {
    return cells.isEmpty();
  }

  /// Whether the table is no more than a frame around one cell.
  boolean isFrame() {
    return cells.size() == 1;
  }

  /// The content of the only cell.
  CellText framed() {
    return cells.getFirst().content;
  }

  /// The lines of the cells, if the table is but a frame around the text of a report; none where it
  /// is more.
  List<Line> prose(int number, Allowance allowance) throws UnreadableFile {
    if (cells.stream().anyMatch(cell -> cell.column > 0)
        || !FramedProse.is(cells.stream().flatMap(c -> c.content.lines().stream()).toList())) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (Joined cell : cells) {
      for (String line : cell.content.lines()) {
        allowance.cells(1);
        lines.add(new Line(new Cell(line, place(number, cell))));
      }
    }
    return lines;
  }

  /// The table as a grid, `number` counted from 1.
  Grid grid(int number, Allowance allowance) throws UnreadableFile {
    allowance.area(rows, columns);
    List<GridCell> grid = new ArrayList<>(cells.size());
    for (Joined cell : cells) {
      grid.add(
          new GridCell(
              cell.row,
              cell.column,
              cell.rowSpan,
              cell.columnSpan,
              new Cell(cell.content.text(), place(number, cell))));
    }
    return new Grid(rows, columns, grid, new Place.InTable(number, 0, 0));
  }

  /// Notes at the place of every cell which of the document's cells it is.
  void origins(int table, Map<Place, Integer> into) {
    for (Joined cell : cells) {
      into.put(place(table, cell), cell.content.number());
    }
  }

  private static Place place(int table, Joined cell) {
    return new Place.InTable(table, cell.row + 1, cell.column + 1);
  }

  /// The tables inside the cells, in their order.
  List<WordTable> nested() {
    List<WordTable> nested = new ArrayList<>();
    for (Joined cell : cells) {
      nested.addAll(cell.content.nested());
    }
    return nested;
  }
}
