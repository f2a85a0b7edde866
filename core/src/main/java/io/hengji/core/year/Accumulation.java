package io.hengji.core.year;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Unit;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.score.Comparison;
import java.util.Optional;

/// Which indicators grow with the year: people helped, money paid out. Rates, prices and times
/// stand where they stand.
final class Accumulation {

  private Accumulation() {}

  /// The comparison of a row whose figure grows from month to month; none for all others.
  static Optional<Comparison.OfFigures> of(IndicatorCase row) {
    boolean grows = row.targetFigure().map(Amount::unit).filter(Accumulation::grows).isPresent();
    return grows
            && row.points().comparison() instanceof Comparison.OfFigures figures
            && figures.satisfied().isEmpty()
        ? Optional.of(figures)
        : Optional.empty();
  }

  private static boolean grows(Unit unit) {
    return unit.per().isEmpty()
        && switch (unit.kind()) {
          case MONEY, AREA, LENGTH, MASS, VOLUME, ENERGY, COUNT, NONE -> true;
          case SHARE, TIME, CALENDAR -> false;
        };
  }
}
