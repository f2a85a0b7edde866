package io.hengji.documents.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/// Numbers as a workbook stores them: binary fractions written in up to 17 digits, of which 15
/// count.
final class StoredNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final int LONGEST = 40;
  private static final int HIGHEST_POWER = 310;

  private StoredNumber() {}

  /// The number that a text of digits stands for; empty where it is none.
  static Optional<BigDecimal> parse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    try {
      BigDecimal value = new BigDecimal(text);
      boolean beyond = Math.abs((long) value.precision() - value.scale()) > HIGHEST_POWER;
      return beyond ? Optional.empty() : Optional.of(exact(value));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  /// A number with no more than the digits that count.
  static BigDecimal exact(BigDecimal value) {
    return value.precision() <= DIGITS.getPrecision() ? value : value.round(DIGITS);
  }
}
