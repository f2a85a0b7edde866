package io.hengji.documents.forms;

import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.Grid;
import io.hengji.documents.grid.GridCell;
import java.util.List;
import java.util.Optional;

/// A block of funds whose label stands right of the head, its rows beside those of the head: the
/// block is put under them.
final class BlockBeside {
  private static final int FEWEST_ROWS = 2;

  private BlockBeside() {}

  /// Whether a cell may be the label of such a block.
  static boolean isLabel(GridCell cell) {
    return cell.column() > 1
        && cell.rowSpan() >= FEWEST_ROWS
        && Pair.sense(cell.text()).filter(s -> s.meaning() == Label.FUNDS).isPresent();
  }

  /// The table with the block of this label under what stands beside it; none where that is no
  /// head, or something reaches across.
  static Optional<Grid> apart(Grid grid, List<Row> rows, GridCell label) {
    int end = label.row() + label.rowSpan();
    int border = label.column();
    List<Row> beside = rows.subList(label.row(), end);
    boolean across =
        beside.stream()
            .flatMap(row -> row.cells().stream())
            .anyMatch(cell ->
                SideBySide.isAcross(cell, border)
                    || cell.row() < label.row()
                    || cell.row() + cell.rowSpan() > end);
    boolean head = beside.stream().anyMatch(row -> isOfHead(row, border));
    return head && !across
        ? Optional.of(SideBySide.stacked(grid, label.row(), end, border))
        : Optional.empty();
  }

  private static boolean isOfHead(Row row, int border) {
    return row.filled().stream()
        .filter(cell -> cell.column() < border)
        .findFirst()
        .flatMap(cell -> Pair.sense(cell.text()))
        .map(Sense::meaning)
        .filter(Label::isHead)
        .isPresent();
  }
}
