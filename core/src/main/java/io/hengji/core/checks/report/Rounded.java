package io.hengji.core.checks.report;

import io.hengji.core.quantity.Amount;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Whether a number that a text prints can be a figure, rounded or cut off at its own decimals.
final class Rounded {

  private Rounded() {}

  /// Compares an amount with a figure in the first unit of its kind.
  static boolean says(Amount printed, BigDecimal figure) {
    BigDecimal factor = printed.unit().factor();
    BigDecimal unit = BigDecimal.ONE.movePointLeft(Math.max(0, printed.value().scale()));
    BigDecimal inUnit = figure.divide(factor, 12, RoundingMode.HALF_UP);
    return inUnit.subtract(printed.value()).abs().compareTo(unit) < 0
        && (rounds(inUnit, printed, RoundingMode.HALF_UP)
            || rounds(inUnit, printed, RoundingMode.DOWN));
  }

  private static boolean rounds(BigDecimal figure, Amount printed, RoundingMode mode) {
    return figure.setScale(Math.max(0, printed.value().scale()), mode).compareTo(printed.value())
        == 0;
  }
}
