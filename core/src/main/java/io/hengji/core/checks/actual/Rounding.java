package io.hengji.core.checks.actual;

import io.hengji.core.quantity.Amount;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How far off a printed number may be by being rounded: half of its last place. A number without
/// decimals and without 万 or 亿 is exact.
final class Rounding {

  private static final Pattern PRINTED = Pattern.compile("[0-9０-９](?:[.．]([0-9０-９]+))?\\s*([万亿]?)");
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private Rounding() {}

  /// In the unit of [Amount#value].
  static BigDecimal of(Amount amount) {
    Matcher printed = PRINTED.matcher(amount.text());
    int decimals = 0;
    int zeros = 0;
    while (printed.find()) {
      decimals = printed.group(1) == null ? 0 : printed.group(1).length();
      zeros = printed.group(2).isEmpty() ? 0 : printed.group(2).equals("万") ? 4 : 8;
    }
    // Money keeps 万 in its unit, counts have it in their value.
    boolean inUnit = amount.unit().name().startsWith("万") || amount.unit().name().startsWith("亿");
    int place = decimals - (inUnit ? 0 : zeros);
    return decimals == 0 && zeros == 0
        ? BigDecimal.ZERO
        : BigDecimal.ONE.movePointLeft(place).divide(TWO);
  }
}
