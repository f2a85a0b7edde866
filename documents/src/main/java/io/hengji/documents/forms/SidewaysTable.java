package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A table of indicators that lies on its side: captions one below the other, an indicator a
/// column; also a card for one indicator.
final class SidewaysTable {
  private static final int FEWEST_CAPTIONS = 4;
  private static final int MOST_CAPTIONS = 40;

  private SidewaysTable() {}

  /// The table with such a part turned upright, as a table of its own between what stands above and
  /// below it.
  static List<Grid> turned(Grid grid, List<Row> rows) {
    List<Grid> blocks = new ArrayList<>();
    int done = 0;
    for (int r = 0; r < rows.size(); r++) {
      Optional<GridCell> first =
          caption(rows.get(r)).filter(cell -> slot(cell).filter(s -> s == Slot.KNOWN).isEmpty());
      int end = first.isPresent() ? end(rows, r, first.get()) : r;
      if (end > r) {
        if (r > done) {
          blocks.add(part(grid, done, r));
        }
        blocks.add(upright(grid, r, end, first.orElseThrow()));
        done = end;
        r = end - 1;
      }
    }
    if (done == 0) {
      return List.of(grid);
    }
    if (done < grid.rows()) {
      blocks.add(part(grid, done, grid.rows()));
    }
    return blocks;
  }

  /// The caption that a row begins with, a label at the side left out.
  private static Optional<GridCell> caption(Row row) {
    for (GridCell cell : row.filled()) {
      Optional<Slot> slot = slot(cell);
      if (slot.isPresent() && !isOfSeveralRows(cell)) {
        return Optional.of(cell);
      }
      if (!isOfSeveralRows(cell)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isOfSeveralRows(GridCell cell) {
    return cell.rowSpan() > 1;
  }

  private static Optional<Slot> slot(GridCell cell) {
    return Captions.column(cell.text()).map(Sense::meaning);
  }

  /// The row behind the last caption, if the captions from this row on are those of a table of
  /// indicators; this row where they are none.
  private static int end(List<Row> rows, int begin, GridCell first) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    int answered = 0;
    int r = begin;
    while (r < Math.min(rows.size(), begin + MOST_CAPTIONS)) {
      Optional<GridCell> caption = caption(rows.get(r)).filter(c -> isBelow(c, first));
      Optional<Slot> slot = caption.flatMap(SidewaysTable::slot);
      boolean other = slot.isPresent() && (slot.get() == Slot.KNOWN || slots.add(slot.get()));
      if (!other || (r == begin && captions(rows.get(r)) > 1)) {
        break;
      }
      answered += rows.get(r).filled().size() > 1 ? 1 : 0;
      r++;
    }
    boolean named = slots.contains(Slot.LEVEL3) || slots.contains(Slot.NAME);
    boolean reached = slots.contains(Slot.TARGET) && slots.contains(Slot.ACTUAL);
    return named && reached && slots.size() >= FEWEST_CAPTIONS && answered >= FEWEST_CAPTIONS
        ? r
        : begin;
  }

  private static long captions(Row row) {
    return row.filled().stream().filter(cell -> slot(cell).isPresent()).count();
  }

  private static boolean isBelow(GridCell cell, GridCell first) {
    return cell.column() == first.column() && cell.columnSpan() == first.columnSpan();
  }

  /// Rows of a table as a table of their own.
  static Grid part(Grid grid, int from, int to) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= from && cell.row() < to) {
        int height = Math.min(cell.rowSpan(), to - cell.row());
        cells.add(
            new GridCell(cell.row() - from, cell.column(), height, cell.columnSpan(), cell.cell()));
      }
    }
    return new Grid(to - from, grid.columns(), cells, grid.at());
  }

  private static Grid upright(Grid grid, int from, int to, GridCell first) {
    List<GridCell> cells = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= from && cell.row() < to && cell.column() >= first.column()) {
        int width = Math.min(cell.rowSpan(), to - cell.row());
        cells.add(
            new GridCell(
                cell.column() - first.column(),
                cell.row() - from,
                cell.columnSpan(),
                width,
                cell.cell()));
      }
    }
    cells.sort(
        (a, b) -> a.row() == b.row() ? a.column() - b.column() : Integer.compare(a.row(), b.row()));
    return new Grid(grid.columns() - first.column(), to - from, cells, grid.at());
  }
}
