package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The goal of the year: 预期目标 beside 实际完成情况 over their texts, or each beside its text.
final class GoalBlock {
  private final Draft draft;
  private final Bands<Label> bands;
  private final int end;

  private GoalBlock(Draft draft, Bands<Label> bands, int end) {
    this.draft = draft;
    this.bands = bands;
    this.end = end;
  }

  /// Reads the goal that begins in row `i`; how many rows it takes, 0 where none begins there.
  static int read(List<Row> rows, int i, Draft draft) {
    Row row = rows.get(i);
    List<GridCell> filled = row.filled();
    if (filled.isEmpty() || row.line()) {
      return 0;
    }
    Optional<GoalBlock> columns = inColumns(row, draft);
    if (columns.isPresent()) {
      draft.hasGoal = true;
      return 1 + columns.get().readBelow(rows, i + 1);
    }
    return inRow(row, draft) ? 1 : 0;
  }

  private static Optional<Label> goalLabel(GridCell cell) {
    return Pair.sense(cell.text()).map(Sense::meaning).filter(Label::isGoal);
  }

  /// Captions of the goal side by side, with their texts below.
  private static Optional<GoalBlock> inColumns(Row row, Draft draft) {
    List<GridCell> filled = row.filled();
    List<Band<Label>> bands = new ArrayList<>();
    for (GridCell cell : filled) {
      goalLabel(cell)
          .filter(label -> label != Label.GOAL)
          .ifPresent(label -> bands.add(Band.of(label, cell, false)));
    }
    boolean expected = bands.stream().anyMatch(band -> band.slot() == Label.GOAL_EXPECTED);
    boolean actual = bands.stream().anyMatch(band -> band.slot() == Label.GOAL_ACTUAL);
    GridCell first = filled.getFirst();
    boolean side = goalLabel(first).isPresent();
    if (!expected && side && bands.size() == 1 && actual && filled.size() == 2) {
      // 年度总体目标完成情况 as the label at the side is a goal, not an outcome
      return Optional.empty();
    }
    if (!(expected && actual) || !adjacent(filled)) {
      return Optional.empty();
    }
    GridCell tall =
        row.cells().stream().filter(c -> goalLabel(c).isPresent()).findFirst().orElse(first);
    boolean sideIsBand = bands.size() > 2 && tall.rowSpan() > 1;
    if (sideIsBand
        || (bands.size() > 1
            && bands.getFirst().slot() == Label.GOAL_ACTUAL
            && bands.get(1).slot() == Label.GOAL_EXPECTED
            && bands.size() > 2)) {
      bands.removeFirst();
    }
    int end = tall.rowSpan() > 1 ? tall.row() + tall.rowSpan() - row.index() : Integer.MAX_VALUE;
    return Optional.of(new GoalBlock(draft, new Bands<>(bands, row.grid().columns()), end));
  }

  /// Whether every filled cell of a row is a label of the goal or of known things: captions.
  private static boolean adjacent(List<GridCell> filled) {
    for (GridCell cell : filled) {
      if (Pair.sense(cell.text()).isEmpty()
          && Captions.COLUMNS.meaningOf(cell.text()).isEmpty()
          && cell.columnSpan() > 1) {
        return false;
      }
      if (cell.text().length() > Caption.LONGEST) {
        return false;
      }
    }
    return true;
  }

  private int readBelow(List<Row> rows, int from) {
    int next = from;
    for (Label label : new Label[] {Label.GOAL_EXPECTED, Label.GOAL_ACTUAL}) {
      bands.first(label).ifPresent(band -> draft.answer(label, Cell.EMPTY, true));
    }
    while (next < rows.size() && rows.get(next).sameTable(rows.get(from - 1))) {
      Row row = rows.get(next);
      boolean within = next - from + 1 < end;
      if (!within && (end != Integer.MAX_VALUE || !isText(rows, next))) {
        break;
      }
      if (end == Integer.MAX_VALUE && next > from && !isText(rows, next)) {
        break;
      }
      for (GridCell cell : row.cells()) {
        if (cell.row() == row.index()) {
          bands.of(cell).ifPresent(band -> draft.extend(band.slot(), cell.cell()));
        }
      }
      next++;
    }
    return next - from;
  }

  private static boolean isText(List<Row> rows, int r) {
    Optional<GridCell> first = rows.get(r).first();
    return first.isPresent()
        && Pair.sense(first.get().text()).isEmpty()
        && Captions.COLUMNS.meaningOf(first.get().text()).isEmpty()
        && IndicatorHeader.at(rows, r).isEmpty()
        && FundHeader.at(rows, r).isEmpty();
  }

  /// A label of the goal beside its text; the label at the side may stand before it.
  private static boolean inRow(Row row, Draft draft) {
    boolean any = false;
    Optional<Label> before = Optional.empty();
    for (GridCell cell : row.cells()) {
      Optional<Label> label = goalLabel(cell);
      boolean begins = cell.row() == row.index();
      if (label.isPresent()) {
        before = label;
      } else if (begins && inside(cell, draft)) {
        any = true;
        before = Optional.empty();
      } else if (begins && before.isPresent()) {
        boolean goal = before.get() == Label.GOAL;
        draft.extend(goal ? Label.GOAL_EXPECTED : before.get(), cell.cell());
        any = true;
        before = Optional.empty();
      }
    }
    draft.hasGoal |= any;
    return any;
  }

  /// Labels with their texts behind a colon in one cell.
  private static boolean inside(GridCell cell, Draft draft) {
    boolean any = false;
    for (Pair pair : Pair.insideOf(cell)) {
      if (pair.label().isGoal()) {
        Label label = pair.label() == Label.GOAL ? Label.GOAL_EXPECTED : pair.label();
        draft.extend(label, pair.value());
        any = true;
      }
    }
    return any;
  }
}
