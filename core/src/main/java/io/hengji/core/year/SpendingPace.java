package io.hengji.core.year;

import io.hengji.core.form.FundKind;
import io.hengji.core.quantity.Amount;
import io.hengji.core.rules.Rule.PaceLights;
import io.hengji.core.score.Figures.FundFigures;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How fast a budget is spent: what was spent of the year's budget against the time gone by.
///
/// @param row the row of the form's funds that says so
/// @param budget the year's budget, as printed with its unit
/// @param spent what was spent, as printed with its unit
public record SpendingPace(int row, Amount budget, Amount spent, TimeShare time) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// How grave a delay is.
  public enum Light {
    GREEN,
    YELLOW,
    RED
  }

  /// The pace by the total row; none where the row does not say both amounts, or there is no
  /// budget, or the year has not begun.
  public static Optional<SpendingPace> of(Progress progress) {
    for (int row = 0; row < progress.soFar().form().funds().size(); row++) {
      FundFigures figures = progress.soFar().figures().funds().get(row);
      if (progress.soFar().form().funds().get(row).kind() == FundKind.TOTAL
          && figures.annual().isPresent()
          && figures.executed().isPresent()
          && figures.annual().get().value().signum() > 0
          && figures.annual().get().unit().kind() == figures.executed().get().unit().kind()
          && progress.time().day() > 0) {
        return Optional.of(
            new SpendingPace(
                row, figures.annual().get(), figures.executed().get(), progress.time()));
      }
    }
    return Optional.empty();
  }

  /// Spent ÷ budget in per cent, to two decimals.
  public BigDecimal rate() {
    return spent
        .inFirstUnit()
        .multiply(HUNDRED)
        .divide(budget.inFirstUnit(), 2, RoundingMode.HALF_UP);
  }

  /// The rate as a share (per cent) of the time gone by, to two decimals.
  public BigDecimal ofTime() {
    return days(spent).multiply(HUNDRED).divide(due(), 2, RoundingMode.HALF_UP);
  }

  /// The light that the rule gives.
  public Light light(PaceLights rule) {
    BigDecimal hundredfold = days(spent).multiply(HUNDRED);
    if (hundredfold.compareTo(rule.red().multiply(due())) < 0) {
      return Light.RED;
    }
    return hundredfold.compareTo(rule.yellow().multiply(due())) < 0 ? Light.YELLOW : Light.GREEN;
  }

  private BigDecimal days(Amount amount) {
    return amount.inFirstUnit().multiply(BigDecimal.valueOf(time.days()));
  }

  private BigDecimal due() {
    return budget.inFirstUnit().multiply(BigDecimal.valueOf(time.day()));
  }
}
