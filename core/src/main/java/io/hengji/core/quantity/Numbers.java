package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.math.MathContext;

/// How numbers are kept: exact wherever a decimal can be, else to 34 digits.
final class Numbers {
  /// For thirds and other fractions that no decimal ends.
  static final MathContext PRECISION = MathContext.DECIMAL128;

  private Numbers() {}

  /// Without zeros at the end of its decimals, never in powers of ten.
  static BigDecimal strip(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /// The same number, its decimals as printed, never in powers of ten.
  static BigDecimal plain(BigDecimal value) {
    return value.scale() < 0 ? value.setScale(0) : value;
  }
}
