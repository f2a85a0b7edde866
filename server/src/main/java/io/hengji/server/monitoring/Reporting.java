package io.hengji.server.monitoring;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Decimals;
import io.hengji.server.grid.Typing;
import java.util.Optional;
import java.util.Set;

/// What the unit reports: what was reached, why something is behind and what is done about it, and
/// what was spent where the accounts do not say so.
enum Reporting implements Typing {
  IN;

  static final CellPath EXECUTED = CellPath.fund(0, FundColumn.EXECUTED);

  private static final Set<Column> OPEN = Set.of(Column.ACTUAL, Column.DEVIATION);

  @Override
  public boolean isOpen(CellPath at) {
    return switch (at) {
      case CellPath.IndicatorCell(int _, Column column) -> OPEN.contains(column);
      case CellPath.Field field -> field == CellPath.Field.REMARKS;
      default -> at.equals(EXECUTED);
    };
  }

  @Override
  public Optional<String> refused(CellPath at, String text) {
    return at.equals(EXECUTED)
            && !text.isEmpty()
            && Decimals.only(text).filter(amount -> amount.value().signum() >= 0).isEmpty()
        ? Optional.of("monitoring.refused.amount")
        : Optional.empty();
  }
}
