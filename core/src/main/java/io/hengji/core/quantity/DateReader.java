package io.hengji.core.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a day or a period and what bounds it: `2023年6月30日`, `6月底前`, `第三季度`, `2023年春节前`. A year
/// named once holds for what follows it in the text.
final class DateReader {
  private static final String NO_YEAR_BEFORE = "上去明每近多干几数半往历逐前次下";

  private final Glyphs g;
  private final FigureReader figures;
  private final CompactDateReader compact;
  private final YearPartReader parts;

  /// The year of the text's occasion, and the one named last; 0 where there is none.
  private final int given;

  private int year;
  private int p;
  private Optional<LocalDate> first = Optional.empty();
  private boolean oneDay;

  /// The last day in time, where a year is known.
  Optional<LocalDate> last = Optional.empty();

  /// True if a word (前, 底, 内) makes the period a bound.
  boolean bounded;

  int end;

  DateReader(Glyphs g, OptionalInt year) {
    this.g = g;
    this.figures = new FigureReader(g);
    this.compact = new CompactDateReader(g, figures);
    this.parts = new YearPartReader(g, figures);
    this.given = year.orElse(0);
    this.year = given;
  }

  /// False where the figures at `i` cannot begin a date, by the one character behind them.
  static boolean mayBegin(Glyphs g, int i, boolean afterDate) {
    char c = g.at[i];
    int p = i;
    if (Glyphs.isDigit(c)) {
      while (Glyphs.isDigit(g.get(p))) {
        p++;
      }
      char behind = g.get(g.skip(p));
      boolean joined = (behind == '.' || behind == '/') && (p - i == 4 || afterDate);
      return joined || p - i == 8 || "年月日号季学-~至到".indexOf(behind) >= 0;
    }
    if (!Glyphs.beginsNumeral(c)) {
      return true;
    }
    while (Glyphs.beginsNumeral(g.get(p))) {
      p++;
    }
    return "年月日号季学-~至到".indexOf(g.get(g.skip(p))) >= 0 || Festivals.WORDS.at(g, i) != null;
  }

  /// True if a date begins at `start`.
  boolean read(int start) {
    p = start;
    bounded = false;
    oneDay = false;
    first = Optional.empty();
    last = Optional.empty();
    if (!readCompact(start)) {
      boolean yearRead = readYear() || readYearWord();
      boolean partRead = readPart(yearRead);
      if (!yearRead && !partRead && !readDayOfMonth(start)) {
        return false;
      }
    }
    readBound();
    end = p;
    return true;
  }

  private boolean readCompact(int start) {
    if (!Glyphs.isDigit(g.get(start)) || !compact.read(start)) {
      return false;
    }
    year = compact.to.getYear();
    first = Optional.of(compact.from);
    last = Optional.of(compact.to);
    oneDay = compact.from.equals(compact.to);
    p = compact.end;
    return true;
  }

  /// 2023年, 2021-2023年, 二〇二三年, 23年 before a month or a bound.
  private boolean readYear() {
    int from = compact.year(p);
    int q = from > 0 ? p + 4 : p;
    if (from == 0) {
      from = figures.yearInWords(p);
      q = figures.end;
    }
    if (from == 0) {
      return readShortYear();
    }
    int to = from;
    int after = g.skip(q);
    boolean named = g.get(after) == '年' || g.startsWith("学年", after);
    int joint = named ? g.skip(afterYearWord(after)) : after;
    if (FigureReader.isTo(g.get(joint))) {
      int second = compact.year(g.skip(joint + 1));
      int secondEnd = g.skip(g.skip(joint + 1) + 4);
      if (second >= from && isYearWord(secondEnd) && !beginsMonth(afterYearWord(secondEnd))) {
        to = second;
        after = secondEnd;
        named = true;
      }
    }
    if (!named) {
      return false;
    }
    year(from, to, afterYearWord(after));
    return true;
  }

  private boolean isYearWord(int at) {
    return g.get(at) == '年' || g.startsWith("学年", at);
  }

  private int afterYearWord(int at) {
    return g.get(at) == '学' ? at + 2 : at + 1;
  }

  private boolean beginsMonth(int at) {
    int month = figures.upTo39(g.skip(at));
    return month > 0 && g.get(g.skip(figures.end)) == '月';
  }

  /// 23年 is a year only before a month, 底, 末 or 春节.
  private boolean readShortYear() {
    int value = figures.arabic(p, 2);
    int after = figures.end;
    char before = g.get(p - 1);
    if (value < 10
        || after != p + 2
        || g.get(after) != '年'
        || before == '.'
        || Glyphs.isDigit(before)) {
      return false;
    }
    char next = g.get(after + 1);
    if (!beginsMonth(after + 1) && next != '底' && next != '末' && next != '春') {
      return false;
    }
    year(2000 + value, 2000 + value, after + 1);
    return true;
  }

  private void year(int from, int to, int after) {
    year = to;
    first = Optional.of(LocalDate.of(from, 1, 1));
    last = Optional.of(LocalDate.of(to, 12, 31));
    p = g.get(after) == '度' ? after + 1 : after;
  }

  /// 本年, 当年, 今年, 年内, 年底, 全年: the year is the one the caller gives.
  private boolean readYearWord() {
    char c = g.get(p);
    char next = g.get(p + 1);
    char third = g.get(p + 2);
    if (next == '年') {
      boolean thisYear =
          c == '本'
              || c == '今'
              || (c == '当' && (Glyphs.isDigit(third) || "底末内上下春".indexOf(third) >= 0))
              || (c == '全' && !Glyphs.isWord(third));
      if (thisYear) {
        return thisYear(p + 2);
      }
      boolean part =
          Glyphs.isDigit(third) || Glyphs.beginsNumeral(third) || "底末春上下第".indexOf(third) >= 0;
      return part && neighbour(c);
    }
    boolean ofYear =
        c == '年' && (next == '底' || next == '末' || next == '内' || g.startsWith("度内", p + 1));
    char before = g.get(p - 1);
    return ofYear
        && !Glyphs.beginsNumeral(before)
        && !Glyphs.isDigit(before)
        && NO_YEAR_BEFORE.indexOf(before) < 0
        && thisYear(p + 1);
  }

  /// 次年3月, 上年底: the year beside the one the caller gives.
  private boolean neighbour(char c) {
    int step = "次明来翌".indexOf(c) >= 0 ? 1 : "上去".indexOf(c) >= 0 ? -1 : 0;
    if (step == 0) {
      return false;
    }
    return inYear(given > 0 ? given + step : 0, p + 2);
  }

  private boolean thisYear(int after) {
    return inYear(given > 0 ? given : year, after);
  }

  /// The whole year, or an open one for zero.
  private boolean inYear(int value, int after) {
    year = value;
    if (year > 0) {
      year(year, year, after);
    }
    p = g.get(after) == '度' ? after + 1 : after;
    return true;
  }

  private boolean readPart(boolean afterYear) {
    if (!parts.read(afterYear ? g.skip(p) : p, afterYear)) {
      return false;
    }
    p = parts.end;
    oneDay = parts.day > 0;
    first = Optional.empty();
    last = Optional.empty();
    if (year == 0) {
      return true;
    }
    if (parts.festival.isPresent()) {
      first = Festivals.on(parts.festival.get(), year);
      last = first;
      return true;
    }
    days(YearMonth.of(year, parts.toMonth));
    return true;
  }

  private void days(YearMonth month) {
    if (oneDay) {
      first = month.isValidDay(parts.day) ? Optional.of(month.atDay(parts.day)) : Optional.empty();
      last = first;
    } else if (parts.third > 0) {
      first = Optional.of(month.atDay(parts.third * 10 - 9));
      last = Optional.of(parts.third == 3 ? month.atEndOfMonth() : month.atDay(parts.third * 10));
    } else {
      first = Optional.of(LocalDate.of(year, parts.fromMonth, 1));
      last = Optional.of(month.atEndOfMonth());
    }
  }

  /// 15日前 names a day of no month.
  private boolean readDayOfMonth(int at) {
    int day = figures.upTo39(at);
    int after = figures.end;
    boolean isDay = day > 0 && day <= 31 && (g.get(after) == '日' || g.get(after) == '号');
    if (!isDay || boundEnd(after + 1) == 0) {
      return false;
    }
    oneDay = true;
    p = after + 1;
    return true;
  }

  /// 底, 末, 内 end with the period; 前 before a day includes it, before a period ends the day before.
  private void readBound() {
    int q = g.skip(p);
    char c = g.get(q);
    boolean wholePeriod = false;
    if (c == '底' || c == '末' || (c == '内' && !Glyphs.isWord(g.get(q + 1)))) {
      bounded = true;
      wholePeriod = true;
      p = q + 1;
      q = g.skip(p);
    } else if (c == '初') {
      p = q + 1;
      return;
    }
    int before = boundEnd(q);
    if (before == 0) {
      readUntil(q);
      return;
    }
    bounded = true;
    p = before;
    if (!wholePeriod && !oneDay) {
      last = first.map(day -> day.minusDays(1));
    }
  }

  /// Where 前, 之前 or 以前 at `q` ends, or 0.
  private int boundEnd(int q) {
    char c = g.get(q);
    if (c == '前') {
      return q + 1;
    }
    return (c == '之' || c == '以') && g.get(q + 1) == '前' ? q + 2 : 0;
  }

  private void readUntil(int q) {
    int at = g.startsWith("(含)", q) ? q + 3 : q;
    if (g.get(at) == '止') {
      bounded = true;
      p = at + 1;
    } else if (g.startsWith("为止", at)) {
      bounded = true;
      p = at + 2;
    }
  }
}
