package io.hengji.core.year;

import io.hengji.core.review.IndicatorCase;
import io.hengji.core.score.Comparison;
import io.hengji.core.score.Direction;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/// How much of a target was reached against the time gone by, for an indicator that grows with the
/// year and of which more is wanted.
public record IndicatorPace(BigDecimal target, BigDecimal reached, TimeShare time) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// The pace of a row; none for rates, prices, words, and where a figure is missing.
  public static Optional<IndicatorPace> of(Progress progress, IndicatorCase row) {
    return Accumulation.of(row)
        .filter(figures -> figures.direction() != Direction.NEGATIVE)
        .filter(figures -> figures.target().signum() > 0)
        .map((Comparison.OfFigures figures) ->
            new IndicatorPace(figures.target(), figures.actual(), progress.time()));
  }

  /// Reached ÷ target in per cent, to two decimals.
  public BigDecimal completion() {
    return reached.multiply(HUNDRED).divide(target, 2, RoundingMode.HALF_UP);
  }

  /// True where the completion lies below the time gone by, by more percentage points than these.
  public boolean isBehind(BigDecimal points) {
    BigDecimal days = BigDecimal.valueOf(time.days());
    BigDecimal due =
        HUNDRED.multiply(BigDecimal.valueOf(time.day())).subtract(points.multiply(days));
    return reached.multiply(HUNDRED).multiply(days).compareTo(target.multiply(due)) < 0;
  }
}
