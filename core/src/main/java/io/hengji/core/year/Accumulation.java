package io.hengji.core.year;

import io.hengji.core.quantity.Amount;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.score.Comparison;
import java.util.Optional;

/// Which indicators grow with the year: people helped, money paid out. Rates, prices and times
/// stand where they stand.
final class Accumulation {

  private Accumulation() {}

  /// The comparison of a row whose figure grows from month to month; none for all others.
  static Optional<Comparison.OfFigures> of(IndicatorCase row) {
    boolean grows =
        row.kind().filter(IndicatorKind.SATISFACTION::equals).isEmpty()
            && row.targetFigure().filter(Accumulation::grows).isPresent();
    return grows
            && row.points().comparison() instanceof Comparison.OfFigures figures
            && figures.satisfied().isEmpty()
        ? Optional.of(figures)
        : Optional.empty();
  }

  private static boolean grows(Amount target) {
    return target.unit().per().isEmpty()
        && switch (target.unit().kind()) {
          case MONEY, AREA, LENGTH, MASS, VOLUME, ENERGY, COUNT -> true;
          // A bare 0.93 is a share.
          case NONE -> target.value().stripTrailingZeros().scale() <= 0;
          case SHARE, TIME, CALENDAR -> false;
        };
  }
}
