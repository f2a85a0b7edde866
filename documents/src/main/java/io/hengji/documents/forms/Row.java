package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import io.hengji.documents.grid.Line;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// A row of a grid, or a line of text as a row of one cell.
///
/// @param block which block of the document the row belongs to
/// @param cells the cells that cover the row, from left to right
/// @param filled the cells with text that begin in the row
record Row(
    Grid grid, int block, int index, boolean line, List<GridCell> cells, List<GridCell> filled) {

  private static final int MOST_CELLS = 200;

  private Row(Grid grid, int block, int index, boolean line, List<GridCell> cells) {
    this(grid, block, index, line, cells, filled(index, cells));
  }

  /// The rows of a block, which has that number in its document.
  static List<Row> of(Block block, int number) {
    return switch (block) {
      case Line line -> List.of(ofLine(line.cell(), number));
      case Grid grid -> ofGrid(grid, number);
    };
  }

  private static List<GridCell> filled(int index, List<GridCell> cells) {
    List<GridCell> filled = new ArrayList<>();
    for (GridCell cell : cells) {
      if (cell.row() == index && !cell.text().isEmpty()) {
        filled.add(cell);
      }
    }
    return List.copyOf(filled);
  }

  /// The first cell with text that begins in this row.
  Optional<GridCell> first() {
    return filled.isEmpty() ? Optional.empty() : Optional.of(filled.getFirst());
  }

  /// The cells that begin in this row, empty ones among them.
  List<GridCell> begun() {
    List<GridCell> begun = new ArrayList<>(cells.size());
    for (GridCell cell : cells) {
      if (cell.row() == index) {
        begun.add(cell);
      }
    }
    return begun;
  }

  /// Whether another row stands in the same table.
  boolean sameTable(Row other) {
    return block == other.block;
  }

  /// Whether no form has a row of so many cells.
  boolean isTooWide() {
    return cells.size() > MOST_CELLS;
  }

  boolean isBlank() {
    return filled.isEmpty();
  }

  private static Row ofLine(Cell cell, int block) {
    GridCell only = new GridCell(0, 0, 1, 1, cell);
    return new Row(new Grid(1, 1, List.of(only), cell.place()), block, 0, true, List.of(only));
  }

  private static List<Row> ofGrid(Grid grid, int block) {
    List<List<GridCell>> covering = new ArrayList<>(grid.rows());
    for (int r = 0; r < grid.rows(); r++) {
      covering.add(new ArrayList<>());
    }
    for (GridCell cell : grid.cells()) {
      int end = Math.min(grid.rows(), cell.row() + cell.rowSpan());
      for (int r = cell.row(); r < end; r++) {
        covering.get(r).add(cell);
      }
    }
    List<Row> rows = new ArrayList<>(grid.rows());
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(new Row(grid, block, r, false, inOrder(covering.get(r))));
    }
    return rows;
  }

  /// Sorts cells from left to right; nearly all stand so already.
  private static List<GridCell> inOrder(List<GridCell> cells) {
    for (int i = 1; i < cells.size(); i++) {
      if (cells.get(i - 1).column() > cells.get(i).column()) {
        cells.sort(Comparator.comparingInt(GridCell::column));
        break;
      }
    }
    return List.copyOf(cells);
  }
}
