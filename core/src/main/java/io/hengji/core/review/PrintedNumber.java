package io.hengji.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as messages print them.
public final class PrintedNumber {

  private PrintedNumber() {}

  /// The number in plain digits, without zeros at its end: 7.4, 100.
  public static String of(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  /// The number to two decimals at most.
  public static String rounded(BigDecimal number) {
    return of(number.setScale(2, RoundingMode.HALF_UP));
  }

  /// A ratio in per cent: 1.3 is 130%.
  public static String percent(BigDecimal ratio) {
    return rounded(ratio.movePointRight(2)) + "%";
  }
}
