package io.hengji.documents.ledger;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A day as ledgers print it: 2023-06-30, 2023/6/30, 2023.6.30, 20230630, 2023年6月30日, with a time
/// behind it, as the number that a workbook stores, and without a year where the year is known. A
/// day with two readings is none.
final class DayText {

  private static final Pattern TIME =
      Pattern.compile("[ T]+\\d{1,2}:\\d{2}(:\\d{2}(\\.\\d+)?)?(Z|[+-]\\d{2}:?\\d{2})?$");
  private static final Pattern YEAR_FIRST =
      Pattern.compile("(\\d{4})\\s*[-/.年]\\s*(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern DIGITS = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern SHORT_YEAR =
      Pattern.compile("(\\d{2})[-/.](\\d{1,2})[-/.](\\d{1,2})");
  private static final Pattern YEAR_LAST =
      Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
  private static final Pattern NO_YEAR =
      Pattern.compile("(\\d{1,2})\\s*[-/.月]\\s*(\\d{1,2})\\s*日?");
  private static final Pattern STORED = Pattern.compile("(\\d{5})(\\.\\d+)?");
  private static final LocalDate STORED_FROM = LocalDate.of(1899, 12, 30);
  private static final int LONGEST = 40;

  private DayText() {}

  static Optional<LocalDate> parse(String text, Optional<Integer> year) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String plain =
        TIME.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip()).replaceFirst("");
    Matcher first = YEAR_FIRST.matcher(plain);
    Matcher digits = DIGITS.matcher(plain);
    if (first.matches()) {
      return day(first.group(1), first.group(2), first.group(3));
    }
    if (digits.matches()) {
      return day(digits.group(1), digits.group(2), digits.group(3));
    }
    Matcher stored = STORED.matcher(plain);
    if (stored.matches()) {
      return Optional.of(STORED_FROM.plusDays(Long.parseLong(stored.group(1))));
    }
    Matcher last = YEAR_LAST.matcher(plain);
    if (last.matches()) {
      return oneOf(
          day(last.group(3), last.group(1), last.group(2)),
          day(last.group(3), last.group(2), last.group(1)));
    }
    return year.flatMap(known -> ofYear(plain, known));
  }

  private static Optional<LocalDate> ofYear(String plain, int year) {
    Matcher shortYear = SHORT_YEAR.matcher(plain);
    if (shortYear.matches()) {
      return Integer.parseInt(shortYear.group(1)) == year % 100
          ? day("" + year, shortYear.group(2), shortYear.group(3))
          : Optional.empty();
    }
    Matcher none = NO_YEAR.matcher(plain);
    return none.matches() ? day("" + year, none.group(1), none.group(2)) : Optional.empty();
  }

  /// The one reading that there is, or both where they are the same.
  private static Optional<LocalDate> oneOf(Optional<LocalDate> one, Optional<LocalDate> other) {
    return one.isPresent() && other.isPresent() && !one.equals(other)
        ? Optional.empty()
        : one.or(() -> other);
  }

  static Optional<LocalDate> day(String year, String month, String day) {
    try {
      return Optional.of(
          LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day)));
    } catch (DateTimeException | NumberFormatException e) {
      return Optional.empty();
    }
  }
}
