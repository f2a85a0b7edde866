package io.hengji.core.checks.funds;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.FormCase;
import io.hengji.core.score.Figures.IndicatorFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The amounts of money, in yuan, that a form's goal and indicators name with their unit, and the
/// sum that its cost indicators name. Standards (元/人) and ranges are no such amounts.
record NamedMoney(List<BigDecimal> amounts, BigDecimal costs) {

  static NamedMoney in(FormCase form) {
    List<BigDecimal> amounts = new ArrayList<>();
    List<BigDecimal> costs = new ArrayList<>();
    money(form.figures().expectedGoal()).forEach(amounts::add);
    money(form.figures().actualGoal()).forEach(amounts::add);
    for (int row = 0; row < form.figures().indicators().size(); row++) {
      IndicatorFigures figures = form.figures().indicators().get(row);
      money(figures.target()).forEach(amounts::add);
      money(figures.actual()).forEach(amounts::add);
      if (isCost(form, row)) {
        largest(figures).ifPresent(costs::add);
      }
    }
    return new NamedMoney(List.copyOf(amounts), FundBlock.sum(costs));
  }

  private static boolean isCost(FormCase form, int row) {
    return (form.form().indicators().get(row).level1().text()
            + form.form().indicators().get(row).level2().text())
        .contains("成本");
  }

  private static Optional<BigDecimal> largest(IndicatorFigures figures) {
    return money(figures.target()).max(Comparator.naturalOrder());
  }

  private static Stream<BigDecimal> money(Statement statement) {
    return statement.amounts().stream()
        .filter(amount -> amount.unit().kind() == UnitKind.MONEY)
        .filter(amount -> amount.unit().per().isEmpty() && !amount.isRange())
        .map(Amount::inFirstUnit);
  }

  /// True when one of the amounts, or the sum of the costs, is this many yuan to the hundredth
  /// part: words round (140万元 for 1,404,000).
  boolean names(BigDecimal yuan) {
    return isAbout(costs, yuan) || amounts.stream().anyMatch(amount -> isAbout(amount, yuan));
  }

  private static boolean isAbout(BigDecimal amount, BigDecimal yuan) {
    return amount.subtract(yuan).abs().movePointRight(2).compareTo(yuan.abs()) <= 0;
  }
}
