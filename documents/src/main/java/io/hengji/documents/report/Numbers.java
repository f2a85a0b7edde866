package io.hengji.documents.report;

import java.math.BigDecimal;

/// Exact decimals as reports print them: without an exponent and without trailing zeros.
final class Numbers {

  private Numbers() {}

  static BigDecimal plain(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return stripped.scale() < 0
        ? stripped.setScale(0, java.math.RoundingMode.UNNECESSARY)
        : stripped;
  }

  static String text(BigDecimal number) {
    return plain(number).toPlainString();
  }
}
