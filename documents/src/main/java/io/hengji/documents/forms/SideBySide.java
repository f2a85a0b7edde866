package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Two tables of indicators side by side in one, as one table under the other.
final class SideBySide {
  private static final int FEWEST_CAPTIONS = 6;

  private SideBySide() {}

  /// The table with what stands to the right put under what stands to the left.
  static Grid stacked(Grid grid, List<Row> rows) {
    if (grid.columns() < FEWEST_CAPTIONS) {
      return grid;
    }
    for (int r = 0; r < rows.size(); r++) {
      Optional<Integer> border = border(rows.get(r));
      if (border.isPresent()) {
        int end = end(rows, r, border.get());
        return end > r + 1 ? stacked(grid, begin(rows, r, border.get()), end, border.get()) : grid;
      }
    }
    return grid;
  }

  /// The column where the captions of the table to the right begin: both halves have a caption of
  /// names and the same captions behind it.
  private static Optional<Integer> border(Row row) {
    List<GridCell> filled = row.filled();
    int count = filled.size();
    if (row.isTooWide()
        || count < FEWEST_CAPTIONS
        || count % 2 != 0
        || filled.getFirst().text().length() > 12) {
      return Optional.empty();
    }
    int half = count / 2;
    Optional<Set<Slot>> left = captions(filled.subList(0, half));
    return left.isPresent() && left.equals(captions(filled.subList(half, count)))
        ? Optional.of(filled.get(half).column())
        : Optional.empty();
  }

  /// What the captions of one half say; nothing where they are no captions of indicators.
  private static Optional<Set<Slot>> captions(List<GridCell> cells) {
    Set<Slot> slots = EnumSet.noneOf(Slot.class);
    int names = 0;
    for (GridCell cell : cells) {
      Optional<Slot> slot = Captions.column(cell.text()).map(Sense::meaning);
      boolean name =
          slot.map(Slot::isName).orElse(Captions.LEVELS.meaningOf(cell.text()).isPresent());
      if (!name && slot.isEmpty()) {
        return Optional.empty();
      }
      names += name ? 1 : 0;
      slots.add(name ? Slot.NAME : slot.orElseThrow());
    }
    boolean values = slots.contains(Slot.TARGET) || slots.contains(Slot.ACTUAL);
    return names > 0 && values && slots.size() > 2 ? Optional.of(slots) : Optional.empty();
  }

  /// The first row that belongs to the two tables: that of their captions, a heading over each, or
  /// the heads of two forms.
  private static int begin(List<Row> rows, int captions, int border) {
    int top = captions;
    while (top > 0 && isParted(rows.get(top - 1), border)) {
      top--;
    }
    for (int r = top; r < captions; r++) {
      if (asksTwice(rows.get(r), border)) {
        return r;
      }
    }
    boolean headed = captions > 0 && top < captions && rows.get(captions - 1).filled().size() == 2;
    return headed ? captions - 1 : captions;
  }

  /// Whether a row has something on either side of the border, and nothing across it.
  private static boolean isParted(Row row, int border) {
    return row.filled().stream().anyMatch(cell -> cell.column() < border)
        && row.filled().stream().anyMatch(cell -> cell.column() >= border)
        && row.cells().stream().noneMatch(cell -> isAcross(cell, border));
  }

  /// Whether both sides ask for a project.
  private static boolean asksTwice(Row row, int border) {
    List<GridCell> asking =
        row.filled().stream()
            .filter(cell ->
                Pair.insideOf(cell).stream().anyMatch(pair -> pair.label() == Label.PROJECT)
                    || Pair.sense(cell.text())
                        .filter(sense -> sense.meaning() == Label.PROJECT)
                        .isPresent())
            .toList();
    return asking.stream().anyMatch(cell -> cell.column() < border)
        && asking.stream().anyMatch(cell -> cell.column() >= border);
  }

  /// The row behind the last one that is parted at the border.
  private static int end(List<Row> rows, int captions, int border) {
    int r = captions;
    while (r < rows.size() && rows.get(r).cells().stream().noneMatch(c -> isAcross(c, border))) {
      r++;
    }
    return r;
  }

  static boolean isAcross(GridCell cell, int border) {
    return cell.column() < border && cell.column() + cell.columnSpan() > border;
  }

  /// The table with what stands right of a border, in the rows from the first to the second, put
  /// under what stands left of it.
  static Grid stacked(Grid grid, int begin, int end, int border) {
    int height = end - begin;
    List<GridCell> left = new ArrayList<>();
    List<GridCell> right = new ArrayList<>();
    List<GridCell> after = new ArrayList<>();
    for (GridCell cell : grid.cells()) {
      if (cell.row() >= end) {
        after.add(moved(cell, height, 0));
      } else if (cell.row() >= begin && cell.column() >= border) {
        right.add(moved(cell, height, -border));
      } else {
        left.add(cell);
      }
    }
    left.addAll(right);
    left.addAll(after);
    return new Grid(grid.rows() + height, grid.columns(), left, grid.at());
  }

  private static GridCell moved(GridCell cell, int down, int right) {
    return new GridCell(
        cell.row() + down, cell.column() + right, cell.rowSpan(), cell.columnSpan(), cell.cell());
  }
}
