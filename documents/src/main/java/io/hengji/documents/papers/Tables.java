package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Grids as rows of cells.
final class Tables {

  private Tables() {}

  /// The rows of a grid, each as long as the grid is wide; a merged cell stands at its first row
  /// and column.
  static List<List<Cell>> rows(Grid grid) {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(new ArrayList<>(Collections.nCopies(grid.columns(), Cell.EMPTY)));
    }
    for (GridCell cell : grid.cells()) {
      if (cell.row() < grid.rows() && cell.column() < grid.columns()) {
        rows.get(cell.row()).set(cell.column(), cell.cell());
      }
    }
    return rows;
  }
}
