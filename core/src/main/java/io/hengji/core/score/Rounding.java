package io.hengji.core.score;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// The one place where points are rounded: half up, once, to the decimal places that the book
/// orders (`score.decimals`). Points come out as whole numbers of the last decimal place.
final class Rounding {
  private Rounding() {}

  /// `dividend ÷ divisor` for a dividend of 0 or more and a divisor above 0.
  static long halfUp(long dividend, long divisor) {
    long quotient = dividend / divisor;
    long rest = dividend - quotient * divisor;
    return rest >= divisor - rest ? quotient + 1 : quotient;
  }

  /// `dividend ÷ divisor` with so many decimal places.
  static long halfUp(BigDecimal dividend, BigDecimal divisor, int decimals) {
    return dividend
        .divide(divisor, decimals, RoundingMode.HALF_UP)
        .movePointRight(decimals)
        .longValueExact();
  }
}
