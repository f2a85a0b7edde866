package io.hengji.core.quantity;

import java.time.LocalDate;
import java.time.YearMonth;

/// Reads dates written in figures and joints alone: `2023-06-30`, `2023.6.30`, `2023/6`,
/// `2023.1-2023.12`, `20230630` before a word that bounds it.
final class CompactDateReader {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  private final Glyphs g;
  private final FigureReader figures;

  /// Where the last date ended and how it was joined: the end of a period may leave its year out.
  private int lastEnd = -1;

  private char lastJoint;
  private LocalDate lastDay = LocalDate.MIN;

  LocalDate from = LocalDate.MIN;
  LocalDate to = LocalDate.MIN;
  int end;

  CompactDateReader(Glyphs g, FigureReader figures) {
    this.g = g;
    this.figures = figures;
  }

  boolean read(int start) {
    return readWithYear(start) || readSecondDay(start);
  }

  /// Four figures that can be a year, not part of a longer number; else 0.
  int year(int at) {
    char c = g.get(at);
    if (c != '1' && c != '2') {
      return 0;
    }
    int value = figures.arabic(at, 4);
    boolean isYear = figures.end == at + 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    return isYear && !Glyphs.isDigit(g.get(at - 1)) && g.get(at - 1) != '.' ? value : 0;
  }

  private boolean readWithYear(int start) {
    int year = year(start);
    if (year == 0) {
      return false;
    }
    char joint = g.get(start + 4);
    if (Glyphs.isDigit(joint)) {
      return readSolid(start, year);
    }
    if (joint != '-' && joint != '.' && joint != '/') {
      return false;
    }
    int month = figures.arabic(start + 5, 2);
    int afterMonth = figures.end;
    if (month < 1 || month > 12 || Glyphs.isDigit(g.get(afterMonth))) {
      return false;
    }
    boolean dayFollows =
        g.get(afterMonth) == joint
            && Glyphs.isDigit(g.get(afterMonth + 1))
            && joinsDay(start, afterMonth);
    return dayFollows
        ? day(year, month, afterMonth + 1, joint)
        : months(start, year, month, afterMonth);
  }

  /// A dash between two months with their years joins no day: 2023-1-2023-12 is none,
  /// 2023.1-2023.12 is.
  private boolean joinsDay(int start, int afterMonth) {
    return year(afterMonth + 1) == 0 || g.get(start + 4) != '-';
  }

  private boolean day(int year, int month, int at, char joint) {
    int day = figures.arabic(at, 2);
    if (day < 1
        || day > YearMonth.of(year, month).lengthOfMonth()
        || Glyphs.isDigit(g.get(figures.end))) {
      return false;
    }
    found(LocalDate.of(year, month, day), joint, figures.end);
    return true;
  }

  private void found(LocalDate day, char joint, int after) {
    from = day;
    to = day;
    end = g.get(after) == '日' ? after + 1 : after;
    lastEnd = end;
    lastJoint = joint;
    lastDay = day;
  }

  /// 12.31 in 2023.1.1-12.31.
  private boolean readSecondDay(int start) {
    int before = g.skipBack(start);
    if (lastEnd < 0
        || before == 0
        || !FigureReader.isTo(g.get(before - 1))
        || g.skipBack(before - 1) != lastEnd) {
      return false;
    }
    int month = figures.arabic(start, 2);
    return month >= lastDay.getMonthValue()
        && month <= 12
        && g.get(figures.end) == lastJoint
        && day(lastDay.getYear(), month, figures.end + 1, lastJoint);
  }

  /// 2023/6 always, 2023.6 and 2023-6 where something shows that a month is meant.
  private boolean months(int start, int year, int month, int afterMonth) {
    int second =
        FigureReader.isTo(g.get(g.skip(afterMonth)))
            ? secondMonth(g.skip(afterMonth) + 1, start)
            : 0;
    if (second > 0) {
      from = LocalDate.of(year, month, 1);
      end = figures.end;
      return true;
    }
    char joint = g.get(start + 4);
    boolean shown = joint != '.' || beginsBound(afterMonth);
    if (!shown || g.get(afterMonth) == '.' || isUnitAt(afterMonth)) {
      return false;
    }
    from = LocalDate.of(year, month, 1);
    to = YearMonth.of(year, month).atEndOfMonth();
    end = g.get(afterMonth) == '月' ? afterMonth + 1 : afterMonth;
    return true;
  }

  private boolean isUnitAt(int at) {
    char c = g.get(at);
    return c == '年' || c == '%' || (c != '月' && c != '前' && Units.WORDS.at(g, at) != null);
  }

  private int secondMonth(int at, int start) {
    int year = year(g.skip(at));
    if (year == 0 || g.get(g.skip(at) + 4) != g.get(start + 4)) {
      return 0;
    }
    int month = figures.arabic(g.skip(at) + 5, 2);
    if (month < 1 || month > 12) {
      return 0;
    }
    to = YearMonth.of(year, month).atEndOfMonth();
    return month;
  }

  private boolean readSolid(int start, int year) {
    if (figures.arabic(start, 8) < 0 || figures.end != start + 8 || !beginsBound(start + 8)) {
      return false;
    }
    int month = figures.arabic(start + 4, 2);
    return month >= 1 && month <= 12 && day(year, month, start + 6, '-');
  }

  private boolean beginsBound(int at) {
    char c = g.get(g.skip(at));
    return c == '前' || c == '底' || c == '完' || ((c == '之' || c == '以') && g.get(at + 1) == '前');
  }
}
