package io.hengji.core.year;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.PrintedNumber;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// How much what was reached so far would grow until the year's end: with the days, and no further
/// than the money goes.
///
/// @param times numerator, `over` denominator of the growth
/// @param why what it comes from, in Chinese
record Growth(BigDecimal times, BigDecimal over, String why) {

  private static final int PLACES = 2;

  static Growth of(Progress progress) {
    TimeShare time = progress.time();
    Growth byTime =
        new Growth(
            BigDecimal.valueOf(time.days()),
            BigDecimal.valueOf(time.day()),
            "全年%d天过了%d天".formatted(time.days(), time.day()));
    return SpendingPace.of(progress)
        .filter(pace -> pace.spent().value().signum() > 0)
        .map(Growth::byMoney)
        .filter(byMoney -> byMoney.isLessThan(byTime))
        .orElse(byTime);
  }

  /// What was spent beyond the budget cannot be undone: then nothing grows.
  private static Growth byMoney(SpendingPace pace) {
    BigDecimal budget = pace.budget().inFirstUnit();
    BigDecimal spent = pace.spent().inFirstUnit();
    String why =
        "全年预算%s%s，资金到此为止"
            .formatted(PrintedNumber.of(pace.budget().value()), pace.budget().unit().name());
    return new Growth(budget.max(spent), spent, why);
  }

  private boolean isLessThan(Growth other) {
    return times.multiply(other.over).compareTo(other.times.multiply(over)) < 0;
  }

  /// Things that are counted to the whole one, all else to two decimals; the rest is left out.
  BigDecimal of(Amount soFar) {
    boolean whole =
        (soFar.unit().kind() == UnitKind.COUNT || soFar.unit().isNone())
            && soFar.unit().factor().compareTo(BigDecimal.ONE) == 0
            && soFar.value().stripTrailingZeros().scale() <= 0;
    int places = whole ? 0 : Math.max(PLACES, soFar.value().scale());
    return soFar.value().multiply(times).divide(over, places, RoundingMode.DOWN);
  }
}
