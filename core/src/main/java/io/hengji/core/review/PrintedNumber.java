package io.hengji.core.review;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// Numbers as messages print them.
public final class PrintedNumber {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);
  private static final BigDecimal HUNDRED_MILLION = BigDecimal.valueOf(100_000_000);

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

  /// An amount of yuan in the largest of 元, 万元 and 亿元 that it fills: 6000000 is 600万元.
  public static String yuan(BigDecimal amount) {
    if (amount.abs().compareTo(HUNDRED_MILLION) >= 0) {
      return of(amount.movePointLeft(8)) + "亿元";
    }
    return amount.abs().compareTo(TEN_THOUSAND) >= 0
        ? of(amount.movePointLeft(4)) + "万元"
        : of(amount) + "元";
  }
}
