package io.hengji.documents.excel;

import io.hengji.documents.excel.FormatSection.Piece;
import io.hengji.documents.excel.FormatSection.Role;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Shows a day number, with a fraction for the time of day, by the letters of a section.
final class DatePattern {
  private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
  private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
  private static final BigDecimal MOST_DAYS = new BigDecimal(2_958_466);
  private static final BigDecimal SECONDS_A_DAY = new BigDecimal(86_400);

  /// Before this day the numbers are one less, since the format counts a day that never was.
  private static final int LEAP_MISTAKE = 60;

  private final List<Piece> pieces;
  private final LocalDateTime time;
  private final BigDecimal seconds;
  private final boolean halfDays;

  private DatePattern(List<Piece> pieces, LocalDateTime time, BigDecimal seconds) {
    this.pieces = pieces;
    this.time = time;
    this.seconds = seconds;
    this.halfDays = pieces.stream().anyMatch(piece -> piece.role() == Role.HALF_DAY);
  }

  /// The date or time as the section shows it; empty where the number is no day of the calendar.
  static Optional<String> show(FormatSection section, BigDecimal days, boolean from1904) {
    if (days.signum() < 0 || days.compareTo(MOST_DAYS) >= 0) {
      return Optional.empty();
    }
    BigDecimal seconds = days.multiply(SECONDS_A_DAY).setScale(0, RoundingMode.HALF_UP);
    long whole = seconds.longValueExact();
    long day = whole / 86_400;
    LocalDate epoch = from1904 ? EPOCH_1904 : EPOCH_1900;
    long shifted = !from1904 && day < LEAP_MISTAKE ? day + 1 : day;
    LocalDateTime time = epoch.plusDays(shifted).atStartOfDay().plusSeconds(whole % 86_400);
    return Optional.of(new DatePattern(section.pieces(), time, seconds).show());
  }

  private String show() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      switch (piece.role()) {
        case DATE -> text.append(part(piece.text(), isMinutes(i)));
        case ELAPSED -> text.append(elapsed(piece.text()));
        case HALF_DAY -> text.append(halfDay(piece.text()));
        case DIGIT -> text.append('0');
        default -> text.append(piece.text());
      }
    }
    return text.toString().strip();
  }

  /// Whether the letters m at an index mean minutes: after hours or before seconds.
  private boolean isMinutes(int index) {
    return near(index, -1).startsWith("h") || near(index, 1).startsWith("s");
  }

  private String near(int index, int step) {
    for (int i = index + step; i >= 0 && i < pieces.size(); i += step) {
      Role role = pieces.get(i).role();
      if (role == Role.DATE || role == Role.ELAPSED) {
        return pieces.get(i).text();
      }
    }
    return "";
  }

  private String part(String letters, boolean minutes) {
    int length = letters.length();
    return switch (letters.charAt(0)) {
      case 'y', 'e' ->
          length <= 2 && letters.charAt(0) == 'y'
              ? padded(time.getYear() % 100, 2)
              : String.valueOf(time.getYear());
      case 'm' -> minutes ? padded(time.getMinute(), length) : month(length);
      case 'd' -> length > 2 ? weekday(length == 3) : padded(time.getDayOfMonth(), length);
      case 'h' -> padded(halfDays ? (time.getHour() + 11) % 12 + 1 : time.getHour(), length);
      case 's' -> padded(time.getSecond(), length);
      default -> chineseWeekday(length);
    };
  }

  private String month(int length) {
    return switch (length) {
      case 1, 2 -> padded(time.getMonthValue(), length);
      case 4 -> time.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
      default -> time.getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    };
  }

  private String weekday(boolean isShort) {
    TextStyle style = isShort ? TextStyle.SHORT : TextStyle.FULL;
    return time.getDayOfWeek().getDisplayName(style, Locale.ENGLISH);
  }

  private String chineseWeekday(int length) {
    String day = String.valueOf("一二三四五六日".charAt(time.getDayOfWeek().getValue() - 1));
    return length > 3 ? "星期" + day : day;
  }

  private String elapsed(String letters) {
    long whole = seconds.longValueExact();
    long shown =
        switch (letters.charAt(0)) {
          case 'h' -> whole / 3600;
          case 'm' -> whole / 60;
          default -> whole;
        };
    return padded(shown, letters.length());
  }

  private String halfDay(String names) {
    boolean morning = time.getHour() < 12;
    return switch (names) {
      case "a/p" -> morning ? "A" : "P";
      case "am/pm" -> morning ? "AM" : "PM";
      default -> morning ? "上午" : "下午";
    };
  }

  private static String padded(long number, int length) {
    String digits = String.valueOf(number);
    return length > 1 && digits.length() < 2 ? "0" + digits : digits;
  }
}
