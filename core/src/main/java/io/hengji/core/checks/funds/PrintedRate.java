package io.hengji.core.checks.funds;

import io.hengji.core.form.Cell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An execution rate as a form prints it: its value in per cent, and what its last printed place is
/// worth in per cent (1 for `86%` and for `0.86`, 10 for `0.9`).
record PrintedRate(BigDecimal value, BigDecimal lastPlace) {

  static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.(\\d+))?");

  /// The rate of a cell whose value is known in per cent.
  static PrintedRate of(Cell cell, BigDecimal value) {
    Matcher number =
        NUMBER.matcher(Normalizer.normalize(cell.text(), Normalizer.Form.NFKC).replace(",", ""));
    if (!number.find()) {
      return new PrintedRate(value, BigDecimal.ONE);
    }
    int decimals = number.group(1) == null ? 0 : number.group(1).length();
    boolean ratio =
        decimals > 0
            && new BigDecimal(number.group()).compareTo(value) != 0
            && new BigDecimal(number.group()).multiply(HUNDRED).compareTo(value) == 0;
    return new PrintedRate(
        value, BigDecimal.ONE.scaleByPowerOfTen(ratio ? 2 - decimals : -decimals));
  }

  /// Part ÷ whole in per cent.
  static BigDecimal exact(BigDecimal part, BigDecimal whole) {
    return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL128);
  }

  /// True when an exact rate prints like this, rounded or with the rest cut off.
  boolean prints(BigDecimal exact) {
    BigDecimal rest = exact.subtract(value);
    return rest.abs().compareTo(lastPlace.divide(BigDecimal.TWO)) <= 0
        || (rest.signum() > 0 && rest.compareTo(lastPlace) < 0);
  }
}
