package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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

  /// Adds the captions of columns, with the captions that some of them stand under.
  void addHeading(List<Cell> captions, List<Optional<Cell>> above) {
    if (above.stream().allMatch(Optional::isEmpty)) {
      addRow(0, captions);
      return;
    }
    int c = 0;
    while (c < captions.size()) {
      int end = c + 1;
      while (above.get(c).isPresent()
          && end < above.size()
          && above.get(end).equals(above.get(c))) {
        end++;
      }
      int last = end == captions.size() ? columns : end;
      Cell upper = above.get(c).orElse(captions.get(c));
      cells.add(new GridCell(rows, c, above.get(c).isPresent() ? 1 : 2, last - c, upper));
      for (int i = c; i < end && above.get(c).isPresent(); i++) {
        int span = i == captions.size() - 1 ? columns - i : 1;
        cells.add(new GridCell(rows + 1, i, 1, span, captions.get(i)));
      }
      c = end;
    }
    rows += 2;
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
