package io.hengji.writers.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A table of cells that fill it without gaps or overlaps.
///
/// @param widths the widths of the columns in thousandths of the table's width
/// @param rows how many rows it has
/// @param headRows how many rows at its top are repeated on every page
/// @param attached whether it goes on right under the table before it
/// @param cells row by row, from left to right
public record Table(
    List<Integer> widths, int rows, int headRows, boolean attached, List<TableCell> cells)
    implements Block {
  public Table {
    widths = List.copyOf(widths);
    cells =
        cells.stream()
            .sorted(Comparator.comparingInt(TableCell::row).thenComparingInt(TableCell::column))
            .toList();
  }

  public int columns() {
    return widths.size();
  }

  /// The cells that begin in each row.
  public List<List<TableCell>> byRow() {
    List<List<TableCell>> byRow = new ArrayList<>();
    for (int r = 0; r < rows; r++) {
      byRow.add(new ArrayList<>());
    }
    cells.forEach(cell -> byRow.get(cell.row()).add(cell));
    return byRow;
  }

  /// Whether a cell reaches from the repeated rows into those under them.
  public boolean leavesHead(TableCell cell) {
    return cell.row() < headRows && cell.rowEnd() > headRows;
  }

  /// Whether a row is a heading, to be kept with the row under it.
  public boolean isHeading(int row) {
    return row + 1 < rows
        && cells.stream().anyMatch(cell -> cell.row() == row && cell.role() == CellRole.HEADING);
  }

  /// The width of a cell in thousandths of the table's width.
  public int width(TableCell cell) {
    int width = 0;
    for (int c = cell.column(); c < cell.columnEnd(); c++) {
      width += widths.get(c);
    }
    return width;
  }
}
