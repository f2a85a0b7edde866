package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Decimals;
import io.hengji.server.grid.Typing;
import java.util.Optional;
import java.util.Set;

/// What the unit fills into a self-evaluation; all else was approved or is counted.
enum Filling implements Typing {
  IN;

  private static final Set<Column> OPEN = Set.of(Column.ACTUAL, Column.SCORE, Column.DEVIATION);

  @Override
  public boolean isOpen(CellPath at) {
    return switch (at) {
      case CellPath.IndicatorCell(int _, Column column) -> OPEN.contains(column);
      case CellPath.Field field -> field == CellPath.Field.GOAL_ACTUAL;
      default -> false;
    };
  }

  @Override
  public Optional<String> refused(CellPath at, String text) {
    boolean points =
        at instanceof CellPath.IndicatorCell(int _, Column column) && column == Column.SCORE;
    return points && !text.isEmpty() && Decimals.only(text).isEmpty()
        ? Optional.of("evaluate.refused.points")
        : Optional.empty();
  }
}
