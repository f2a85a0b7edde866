package io.hengji.documents.grid;

import io.hengji.core.form.Cell;

/// A cell of a grid: its first row and column, counted from 0, how many it spans, and what it
/// holds.
public record GridCell(int row, int column, int rowSpan, int columnSpan, Cell cell) {
  public GridCell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such cell: " + row + "," + column);
    }
  }

  public String text() {
    return cell.text();
  }
}
