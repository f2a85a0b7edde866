package io.hengji.core.year;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Year;

/// How much of a budget year is over: its day (the day itself included) of so many days.
public record TimeShare(int day, int days) {
  public TimeShare {
    if (day < 0 || day > days) {
      throw new IllegalArgumentException("no day " + day + " of " + days);
    }
  }

  /// The share of a year that is over at the end of a day; nothing before the year, all behind it.
  public static TimeShare of(LocalDate day, int year) {
    int days = Year.of(year).length();
    if (day.getYear() != year) {
      return new TimeShare(day.getYear() < year ? 0 : days, days);
    }
    return new TimeShare(day.getDayOfYear(), days);
  }

  /// In per cent with two decimals.
  public BigDecimal percent() {
    return BigDecimal.valueOf(100L * day).divide(BigDecimal.valueOf(days), 2, RoundingMode.HALF_UP);
  }
}
