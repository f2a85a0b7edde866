package io.hengji.core.score;

import io.hengji.core.quantity.Tier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// What decides the points of one line, made ready once from what the form says: an actual against
/// its target in one unit, a day against a deadline, words, or why there is nothing to decide by.
public sealed interface Comparison {

  /// A figure against a figure, both in the same unit. Scaled figures are the same numbers without
  /// their common decimal places; both are 0 where they are too large or too fine for that.
  ///
  /// @param byDefault true where neither an operator nor the name tells the direction
  /// @param satisfied the actual in per cent where it is the share of the satisfied
  record OfFigures(
      BigDecimal target,
      BigDecimal actual,
      Direction direction,
      boolean byDefault,
      Optional<BigDecimal> satisfied,
      long scaledTarget,
      long scaledActual,
      boolean isScaled)
      implements Comparison {

    /// Figures up to this size are scaled: their product with a weight stays within a long.
    private static final BigDecimal LARGEST = BigDecimal.TEN.pow(11);

    /// Makes two figures of one unit ready.
    public static OfFigures of(
        BigDecimal target,
        BigDecimal actual,
        Direction direction,
        boolean byDefault,
        Optional<BigDecimal> satisfied) {
      int places = Math.max(0, Math.max(places(target), places(actual)));
      BigDecimal t = target.movePointRight(places);
      BigDecimal a = actual.movePointRight(places);
      boolean fits = t.abs().compareTo(LARGEST) <= 0 && a.abs().compareTo(LARGEST) <= 0;
      return new OfFigures(
          target,
          actual,
          direction,
          byDefault,
          satisfied,
          fits ? t.longValueExact() : 0,
          fits ? a.longValueExact() : 0,
          fits);
    }

    private static int places(BigDecimal value) {
      return value.signum() == 0 ? 0 : value.stripTrailingZeros().scale();
    }

    /// Below 0 where the actual is less than the target.
    int difference() {
      return isScaled ? Long.compare(scaledActual, scaledTarget) : actual.compareTo(target);
    }
  }

  /// A figure against a range whose ends are included.
  record OfRange(BigDecimal low, BigDecimal high, BigDecimal actual) implements Comparison {}

  /// The day on which it was done against the last day in time.
  record OfDay(LocalDate by, LocalDate done) implements Comparison {}

  /// Words that name a tier; `yesNo` where they are 是 or 否 alone.
  record OfWords(String actual, Tier tier, boolean yesNo) implements Comparison {}

  /// Money spent against the year's budget, in one unit.
  record OfSpending(OfFigures figures) implements Comparison {}

  /// The printed execution rate in per cent, where the amounts do not say.
  record OfRate(BigDecimal rate) implements Comparison {}

  /// Nothing decides. The verdict is what the form's own words claim.
  record Open(Obstacle obstacle, String target, String actual, Verdict verdict)
      implements Comparison {}
}
