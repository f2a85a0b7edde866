package io.hengji.server.grid;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Decimals;
import java.util.Optional;
import java.util.Set;

/// Which cells of a grid are typed, and which of them take nothing but a number; all others were
/// approved or are counted.
///
/// @param columns typed in every row of the table
/// @param cells typed beside the table
/// @param points the column, if one is typed, whose texts are numbers
/// @param refusal the key of the sentence that says why a text is no number
public record Typing(
    Set<Column> columns, Set<CellPath> cells, Optional<Column> points, String refusal) {

  /// What was spent, where the accounts do not say so.
  public static final CellPath EXECUTED = CellPath.fund(0, FundColumn.EXECUTED);

  /// What a unit declares: the words of the goal, and of each row name, target and weight, with
  /// nature and unit where the layout has them.
  public static final Typing OF_GOAL =
      new Typing(
          Set.of(Column.LEVEL3, Column.NATURE, Column.TARGET, Column.UNIT, Column.WEIGHT),
          Set.of(CellPath.Field.GOAL_EXPECTED),
          Optional.of(Column.WEIGHT),
          "goals.refused.weight");

  /// What a unit reports within the year: what was reached, why something is behind and what is
  /// done about it, and what was spent.
  public static final Typing OF_MONITORING =
      new Typing(
          Set.of(Column.ACTUAL, Column.DEVIATION),
          Set.of(CellPath.Field.REMARKS, EXECUTED),
          Optional.empty(),
          "monitoring.refused.amount");

  /// What a unit fills into a self-evaluation.
  public static final Typing OF_EVALUATION =
      new Typing(
          Set.of(Column.ACTUAL, Column.SCORE, Column.DEVIATION),
          Set.of(CellPath.Field.GOAL_ACTUAL),
          Optional.of(Column.SCORE),
          "evaluate.refused.points");

  public Typing {
    columns = Set.copyOf(columns);
    cells = Set.copyOf(cells);
  }

  /// Whether this cell is typed.
  public boolean isOpen(CellPath at) {
    return at instanceof CellPath.IndicatorCell(int _, Column column)
        ? columns.contains(column)
        : cells.contains(at);
  }

  /// The key of the sentence that says why a text cannot stand in an open cell. Money that was
  /// spent is not less than nothing.
  public Optional<String> refused(CellPath at, String text) {
    boolean money = at.equals(EXECUTED);
    boolean number =
        money
            || (at instanceof CellPath.IndicatorCell(int _, Column column)
                && points.filter(column::equals).isPresent());
    boolean fits =
        Decimals.only(text).filter(amount -> !money || amount.value().signum() >= 0).isPresent();
    return number && !text.isEmpty() && !fits ? Optional.of(refusal) : Optional.empty();
  }
}
