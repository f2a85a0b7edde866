package io.hengji.core.checks.submission;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.score.Figures.IndicatorFigures;
import java.util.Optional;

/// Whether two targets demand the same, however they are written.
final class SameTarget {

  private SameTarget() {}

  static boolean of(IndicatorFigures one, IndicatorFigures other) {
    Meaning first = one.target().meaning();
    Meaning second = other.target().meaning();
    if (first instanceof Meaning.Deadline(var by) && second instanceof Meaning.Deadline(var day)) {
      return by.isPresent() && by.equals(day);
    }
    Optional<Amount> figure = first.figure();
    return figure.isPresent()
        && second.figure().filter(amount -> same(figure.get(), amount)).isPresent()
        && one.direction() == other.direction()
        && (first.getClass() == second.getClass() || isPlain(first) || isPlain(second));
  }

  private static boolean isPlain(Meaning meaning) {
    return meaning instanceof Meaning.Plain;
  }

  private static boolean same(Amount one, Amount other) {
    boolean units =
        one.unit().isNone() || other.unit().isNone() || one.unit().comparesWith(other.unit());
    return units && sameValue(one, other);
  }

  private static boolean sameValue(Amount one, Amount other) {
    return one.inFirstUnit().compareTo(other.inFirstUnit()) == 0
        && one.high()
                .multiply(one.unit().factor())
                .compareTo(other.high().multiply(other.unit().factor()))
            == 0;
  }
}
