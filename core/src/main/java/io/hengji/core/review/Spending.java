package io.hengji.core.review;

import io.hengji.core.form.FundKind;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.score.Figures.FundFigures;
import java.math.BigDecimal;
import java.util.Optional;

/// The year's money by the total row of the funds, in yuan.
public record Spending(
    Optional<BigDecimal> initial, Optional<BigDecimal> annual, BigDecimal executed) {

  /// None where the total row does not say what was spent, or in which unit.
  public static Optional<Spending> of(FormCase form) {
    for (int i = 0; i < form.form().funds().size(); i++) {
      if (form.form().funds().get(i).kind() == FundKind.TOTAL) {
        FundFigures figures = form.figures().funds().get(i);
        return yuan(figures.executed())
            .map(spent -> new Spending(yuan(figures.initial()), yuan(figures.annual()), spent));
      }
    }
    return Optional.empty();
  }

  /// True when all of the year's money was spent, and no less than was planned at first.
  public boolean isInFull() {
    return executed.signum() > 0
        && annual
            .filter(budget -> budget.signum() > 0 && executed.compareTo(budget) >= 0)
            .isPresent()
        && initial
            .filter(budget -> budget.signum() > 0)
            .map(budget -> executed.compareTo(budget) >= 0)
            .orElse(true);
  }

  private static Optional<BigDecimal> yuan(Optional<Amount> amount) {
    return amount.filter(a -> a.unit().kind() == UnitKind.MONEY).map(Amount::inFirstUnit);
  }
}
