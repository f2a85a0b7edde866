package io.hengji.documents.grid;

import io.hengji.core.form.Place;
import java.util.List;

/// A table: cells with spans that do not overlap, in the order of their rows and columns, counted
/// from 0. Positions that no cell covers are allowed. `at` is where the table begins; a sheet is
/// one grid, and so is a table that goes on over several pages.
public record Grid(int rows, int columns, List<GridCell> cells, Place at) implements Block {
  public Grid {
    cells = List.copyOf(cells);
  }
}
