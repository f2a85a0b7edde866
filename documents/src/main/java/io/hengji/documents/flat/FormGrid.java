package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;

/// A table under construction, row by row; short rows are filled up by their last cell.
final class FormGrid {

  private final int columns;
  private final List<GridCell> cells = new ArrayList<>();
  private int rows;

  FormGrid(int columns) {
    this.columns = columns;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  int row() {
    return rows;
  }

  int columns() {
    return columns;
  }

  /// Adds a row of cells side by side, beginning at a column; the last one spans what is left.
  void addRow(int column, List<Cell> row) {
    for (int c = 0; c < row.size(); c++) {
      int span = c == row.size() - 1 ? columns - column - c : 1;
      cells.add(new GridCell(rows, column + c, 1, span, row.get(c)));
    }
    rows++;
  }

  /// Sets a cell that spans the rows from one to the last added.
  void spanRows(int column, int fromRow, Cell cell) {
    cells.add(new GridCell(fromRow, column, rows - fromRow, 1, cell));
  }

  Grid grid() {
    List<GridCell> ordered = new ArrayList<>(cells);
    ordered.sort((a, b) -> a.row() == b.row() ? a.column() - b.column() : a.row() - b.row());
    Place at = ordered.isEmpty() ? Place.UNKNOWN : ordered.getFirst().cell().place();
    return new Grid(rows, columns, ordered, at);
  }
}
