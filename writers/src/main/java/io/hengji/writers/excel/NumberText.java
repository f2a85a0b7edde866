package io.hengji.writers.excel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A printed number as a spreadsheet holds it: the number, and the format that shows it as printed.
///
/// @param value a share is held as a fraction: 0.864 for 86.4%
/// @param format the format's code: `#,##0.00`, `0.0%`, `"≥"0"人"`
record NumberText(BigDecimal value, String format) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "([≥≤＞＜><=＝]?)(-?)(0|[1-9]\\d{0,14}|[1-9]\\d{0,2}(?:,\\d{3})+)(\\.\\d{1,8})?([^\\d.,，]{0,6})");
  private static final int MOST_DIGITS = 15;

  /// The number that a text is, if a spreadsheet can hold and show it exactly so.
  static Optional<NumberText> of(String text) {
    Matcher number = NUMBER.matcher(text);
    if (!number.matches()) {
      return Optional.empty();
    }
    String whole = number.group(3);
    String fraction = number.group(4) == null ? "" : number.group(4);
    String unit = number.group(5);
    boolean negative = !number.group(2).isEmpty();
    String digits = whole.replace(",", "");
    boolean plain = number.group(1).isEmpty() && unit.isEmpty();
    if (digits.length() + fraction.length() > MOST_DIGITS
        || (negative && !plain)
        || isDate(unit)
        || !unit.strip().equals(unit)
        || unit.indexOf('"') >= 0) {
      return Optional.empty();
    }
    BigDecimal value = new BigDecimal(number.group(2) + digits + fraction);
    if (negative && value.signum() == 0) {
      return Optional.empty();
    }
    boolean share = unit.equals("%");
    String format =
        quoted(number.group(1))
            + (whole.contains(",") ? "#,##0" : "0")
            + (fraction.isEmpty() ? "" : "." + "0".repeat(fraction.length() - 1))
            + (share ? "%" : quoted(unit));
    return Optional.of(new NumberText(share ? value.movePointLeft(2) : value, format));
  }

  private static boolean isDate(String unit) {
    return unit.startsWith("年")
        || unit.startsWith("月")
        || unit.startsWith("日")
        || unit.startsWith("/")
        || unit.startsWith("-");
  }

  private static String quoted(String literal) {
    return literal.isEmpty() ? "" : "\"" + literal + "\"";
  }
}
