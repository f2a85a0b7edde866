package io.hengji.server.frame;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What people type into a field, read as they mean it; empty when it cannot be read.
public final class Typed {

  private static final int MOST_DIGITS = 14;
  private static final Pattern DAY =
      Pattern.compile("(?:(\\d{4})[-/.年])?(\\d{1,2})[-/.月](\\d{1,2})日?");

  private Typed() {}

  /// An amount in 万元, as yuan to the cent: `140.4`, `１，２００`, `-3.5`.
  public static Optional<BigDecimal> money(String text) {
    String plain = plain(text).replaceAll("[,\\s]|万元", "");
    if (!plain.matches("[+-]?\\d{1,%d}(\\.\\d{1,6})?".formatted(MOST_DIGITS))) {
      return Optional.empty();
    }
    BigDecimal yuan = new BigDecimal(plain).movePointRight(4);
    return yuan.stripTrailingZeros().scale() > 2 ? Optional.empty() : Optional.of(yuan);
  }

  /// A day: `2024-03-15`, `2024年3月15日`, or `3月15日` of the given year.
  public static Optional<LocalDate> day(String text, int year) {
    Matcher parts = DAY.matcher(plain(text));
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      int named = parts.group(1) == null ? year : Integer.parseInt(parts.group(1));
      return Optional.of(
          LocalDate.of(named, Integer.parseInt(parts.group(2)), Integer.parseInt(parts.group(3))));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  /// A year of this century.
  public static Optional<Integer> year(String text) {
    return Optional.of(plain(text)).filter(year -> year.matches("20\\d\\d")).map(Integer::valueOf);
  }

  /// The text without what cannot be stored, at most so long.
  public static String text(String text, int most) {
    String clean = text.replaceAll("[\\p{Cntrl}&&[^\\n\\t]]", "").strip();
    return clean.substring(0, Math.min(most, clean.length()));
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
  }
}
