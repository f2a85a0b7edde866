package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Decimals;
import io.hengji.server.grid.Typing;
import java.util.Optional;
import java.util.Set;

/// What the unit types into a goal: its words, and of each row name, target and weight, with nature
/// and unit where the layout has them.
enum Declaring implements Typing {
  GOAL;

  private static final Set<Column> OPEN =
      Set.of(Column.LEVEL3, Column.NATURE, Column.TARGET, Column.UNIT, Column.WEIGHT);

  @Override
  public boolean isOpen(CellPath at) {
    return switch (at) {
      case CellPath.IndicatorCell(int _, Column column) -> OPEN.contains(column);
      case CellPath.Field field -> field == CellPath.Field.GOAL_EXPECTED;
      default -> false;
    };
  }

  @Override
  public Optional<String> refused(CellPath at, String text) {
    boolean weight =
        at instanceof CellPath.IndicatorCell(int _, Column column) && column == Column.WEIGHT;
    return weight && !text.isEmpty() && Decimals.only(text).isEmpty()
        ? Optional.of("goals.refused.weight")
        : Optional.empty();
  }
}
