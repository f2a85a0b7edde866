package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Captions;
import io.hengji.documents.forms.Label;
import io.hengji.documents.grid.Block;
import io.hengji.documents.grid.Document;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Puts back the merged cells of a table that was copied without them. What a row lacks stands at
/// its left: cells of the rows above that reach down, or, where the row begins with captions or a
/// label, the breadth of its first cell.
final class MergedCells {
  private static final int LEAST_CAPTIONS = 3;

  private static final Set<Label> OF_TOTALS =
      Set.of(Label.TOTAL, Label.TOTAL_WEIGHT, Label.TOTAL_SCORE, Label.GRADE);

  private final Grid grid;
  private final @Nullable GridCell[][] at;
  private final Set<GridCell> cells = Collections.newSetFromMap(new IdentityHashMap<>());

  private MergedCells(Grid grid) {
    this.grid = grid;
    this.at = new GridCell[grid.rows()][grid.columns()];
  }

  /// The document with the merged cells of its tables in place.
  static Document in(Document document) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : document.blocks()) {
      blocks.add(block instanceof Grid grid ? new MergedCells(grid).whole() : block);
    }
    return new Document(document.file(), blocks, document.notices(), document.unread());
  }

  private Grid whole() {
    List<List<Cell>> rows = rows();
    int from = 0;
    while (from < rows.size()) {
      int to = from + 1;
      while (to < rows.size() && !beginsBlock(rows.get(to))) {
        to++;
      }
      int width = rows.subList(from, to).stream().mapToInt(List::size).max().orElse(0);
      for (int r = from; r < to; r++) {
        place(r, rows.get(r), width, r == from || label(rows.get(r)).isPresent());
      }
      from = to;
    }
    List<GridCell> ordered = new ArrayList<>(cells);
    ordered.sort(Comparator.comparingInt(GridCell::row).thenComparingInt(GridCell::column));
    return new Grid(grid.rows(), grid.columns(), ordered, grid.at());
  }

  private List<List<Cell>> rows() {
    List<List<Cell>> rows = new ArrayList<>();
    for (int r = 0; r < grid.rows(); r++) {
      rows.add(new ArrayList<>());
    }
    grid.cells().forEach(cell -> rows.get(cell.row()).add(cell.cell()));
    return rows;
  }

  private static boolean beginsBlock(List<Cell> row) {
    List<String> texts = row.stream().map(Cell::text).filter(text -> !text.isEmpty()).toList();
    long captions = texts.stream().filter(Captions::isOfColumn).count();
    long goals =
        texts.stream()
            .map(Captions::labelIn)
            .flatMap(Optional::stream)
            .filter(label -> label == Label.GOAL_EXPECTED || label == Label.GOAL_ACTUAL)
            .count();
    return goals > 0
        || (captions >= LEAST_CAPTIONS && captions >= texts.size() - 1)
        || label(row).filter(label -> !OF_TOTALS.contains(label)).isPresent();
  }

  private static Optional<Label> label(List<Cell> row) {
    return row.isEmpty() ? Optional.empty() : Captions.labelIn(row.getFirst().text());
  }

  /// Sets the cells of a row against the right edge of its block.
  private void place(int r, List<Cell> row, int width, boolean wide) {
    int lacking = width - row.size();
    if (!wide || row.isEmpty()) {
      reachDown(r, lacking);
    }
    for (int c = 0; c < row.size(); c++) {
      boolean first = wide && c == 0;
      int from = first ? 0 : c + lacking;
      add(new GridCell(r, from, 1, first ? lacking + 1 : 1, row.get(c)));
    }
  }

  /// Lets the cells above reach down into the first columns of a row.
  private void reachDown(int r, int columns) {
    for (int c = 0; c < columns && r > 0; c++) {
      GridCell cell = at[r - 1][c];
      if (cell == null) {
        continue;
      }
      if (cell.column() + cell.columnSpan() > columns) {
        return;
      }
      cells.remove(cell);
      add(
          new GridCell(
              cell.row(), cell.column(), r - cell.row() + 1, cell.columnSpan(), cell.cell()));
      c += cell.columnSpan() - 1;
    }
  }

  private void add(GridCell cell) {
    cells.add(cell);
    for (int c = cell.column(); c < cell.column() + cell.columnSpan(); c++) {
      at[cell.row() + cell.rowSpan() - 1][c] = cell;
    }
  }
}
