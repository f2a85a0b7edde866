package io.hengji.documents.excel;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Numbers as a workbook stores them: binary fractions written in up to 17 digits, of which 15
/// count.
final class StoredNumber {
  private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_UP);
  private static final LocalDate EPOCH = LocalDate.of(1899, 12, 30);
  private static final int SECONDS_A_DAY = 86_400;
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

  /// The number of days that a time written as `2023-12-31T00:00:00.000` is stored as.
  static Optional<BigDecimal> ofTime(String text) {
    try {
      LocalDateTime time = LocalDateTime.parse(text);
      long days = ChronoUnit.DAYS.between(EPOCH, time.toLocalDate());
      long seconds = time.toLocalTime().toSecondOfDay();
      return Optional.of(
          BigDecimal.valueOf(days * SECONDS_A_DAY + seconds)
              .divide(BigDecimal.valueOf(SECONDS_A_DAY), DIGITS));
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// A number with no more than the digits that count.
  static BigDecimal exact(BigDecimal value) {
    return value.precision() <= DIGITS.getPrecision() ? value : value.round(DIGITS);
  }
}
