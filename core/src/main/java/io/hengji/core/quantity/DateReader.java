package io.hengji.core.quantity;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/// Reads a day or a period and what bounds it: `2023年6月30日`, `2023.6.30`, `6月底前`, `第三季度`,
/// `2023年春节前`. A year named once holds for what follows it in the text.
final class DateReader {
  private static final int FIRST_YEAR = 1949;
  private static final int LAST_YEAR = 2100;

  private final Glyphs g;
  private final FigureReader figures;

  /// The year that completes dates without one; 0 if there is none.
  private int year;

  private boolean named;
  private int p;
  private Optional<LocalDate> first = Optional.empty();
  private Optional<LocalDate> last = Optional.empty();
  private boolean oneDay;
  private int endOfPeriod;

  /// The last day in time, where a year is known.
  Optional<LocalDate> by = Optional.empty();

  /// True if a word (前, 底, 内) makes the period a bound.
  boolean bounded;

  int end;

  DateReader(Glyphs g, OptionalInt year) {
    this.g = g;
    this.figures = new FigureReader(g);
    this.year = year.orElse(0);
  }

  /// True if a date begins at `start`.
  boolean read(int start) {
    p = start;
    bounded = false;
    oneDay = false;
    endOfPeriod = 0;
    first = Optional.empty();
    last = Optional.empty();
    named = false;
    if (!readCompact(start)) {
      boolean yearRead = readYear() || readYearWord();
      boolean partRead = readPart(yearRead);
      if (!yearRead && !partRead) {
        return false;
      }
    }
    readBound();
    end = p;
    by = last;
    return true;
  }

  /// 2023-06-30, 2023.6.30, 2023/6/30; 2023.6 only before a word that bounds it.
  private boolean readCompact(int start) {
    int y = fourFigures(start);
    if (y == 0) {
      return false;
    }
    int q = start + 4;
    if (Glyphs.isDigit(g.get(q))) {
      return readSolid(start);
    }
    char joint = g.get(q);
    if (joint != '-' && joint != '.' && joint != '/') {
      return false;
    }
    int month = figures.arabic(q + 1, 2);
    int afterMonth = figures.end;
    if (month < 1 || month > 12) {
      return false;
    }
    if (g.get(afterMonth) == joint) {
      int day = figures.arabic(afterMonth + 1, 2);
      if (day < 1 || day > YearMonth.of(y, month).lengthOfMonth()) {
        return false;
      }
      p = figures.end;
      year = y;
      oneDay(LocalDate.of(y, month, day));
      return true;
    }
    if (!beginsBound(afterMonth) || Glyphs.isDigit(g.get(afterMonth))) {
      return false;
    }
    year = y;
    p = afterMonth;
    months(month, month);
    return true;
  }

  /// 20230630 before a word that bounds it.
  private boolean readSolid(int start) {
    if (figures.arabic(start, 8) < 0 || figures.end != start + 8 || !beginsBound(start + 8)) {
      return false;
    }
    int month = figures.arabic(start + 4, 2);
    int day = figures.arabic(start + 6, 2);
    int y = fourFigures(start);
    if (month < 1 || month > 12 || day < 1 || day > YearMonth.of(y, month).lengthOfMonth()) {
      return false;
    }
    p = start + 8;
    year = y;
    oneDay(LocalDate.of(y, month, day));
    return true;
  }

  private boolean beginsBound(int at) {
    char c = g.get(g.skip(at));
    return c == '前' || c == '底' || c == '完' || ((c == '之' || c == '以') && g.get(at + 1) == '前');
  }

  private void oneDay(LocalDate day) {
    oneDay = true;
    first = Optional.of(day);
    last = first;
  }

  /// Four figures that can be a year, not part of a longer number.
  private int fourFigures(int at) {
    int value = figures.arabic(at, 4);
    boolean isYear = figures.end == at + 4 && value >= FIRST_YEAR && value <= LAST_YEAR;
    return isYear && !Glyphs.isDigit(g.get(at - 1)) && g.get(at - 1) != '.' ? value : 0;
  }

  /// 2023年, 2021-2023年, 二〇二三年, 23年 before a month or a bound.
  private boolean readYear() {
    int y = fourFigures(p);
    int q = p + 4;
    if (y == 0) {
      y = figures.yearInWords(p);
      q = figures.end;
    }
    if (y == 0) {
      return readShortYear();
    }
    int after = g.skip(q);
    if (isTo(g.get(after))) {
      int second = fourFigures(g.skip(after + 1));
      int secondEnd = g.skip(g.skip(after + 1) + 4);
      if (second >= y && g.get(secondEnd) == '年') {
        year(y, second, secondEnd + 1);
        return true;
      }
    }
    if (g.get(after) != '年') {
      return false;
    }
    int behind = g.skip(after + 1);
    if (isTo(g.get(behind)) && fourFigures(g.skip(behind + 1)) >= y) {
      int second = fourFigures(g.skip(behind + 1));
      int secondEnd = g.skip(g.skip(behind + 1) + 4);
      if (g.get(secondEnd) == '年') {
        year(y, second, secondEnd + 1);
        return true;
      }
    }
    year(y, y, after + 1);
    return true;
  }

  private boolean readShortYear() {
    int y = figures.arabic(p, 2);
    int after = figures.end;
    if (y < 10 || after != p + 2 || g.get(after) != '年' || g.get(p - 1) == '.') {
      return false;
    }
    int month = figures.arabic(g.skip(after + 1), 2);
    boolean isMonth = month >= 1 && month <= 12 && g.get(g.skip(figures.end)) == '月';
    char next = g.get(after + 1);
    if (!isMonth && next != '底' && next != '末' && next != '度' && next != '春') {
      return false;
    }
    year(2000 + y, 2000 + y, after + 1);
    return true;
  }

  private void year(int from, int to, int after) {
    year = to;
    named = true;
    first = Optional.of(LocalDate.of(from, 1, 1));
    last = Optional.of(LocalDate.of(to, 12, 31));
    p = g.get(after) == '度' ? after + 1 : after;
  }

  /// 本年, 当年, 今年, 年内, 年底, 全年: the year is the one the caller gives.
  private boolean readYearWord() {
    char c = g.get(p);
    boolean thisYear = (c == '本' || c == '今') && g.get(p + 1) == '年';
    if (thisYear) {
      thisYear(p + 2);
      return true;
    }
    if (c == '当' && g.get(p + 1) == '年' && "底末内1234567890上下春".indexOf(g.get(p + 2)) >= 0) {
      thisYear(p + 2);
      return true;
    }
    if (c == '全' && g.get(p + 1) == '年' && !Glyphs.isWord(g.get(p + 2))) {
      thisYear(p + 2);
      return true;
    }
    char next = g.get(p + 1);
    boolean ofYear =
        c == '年' && (next == '底' || next == '末' || next == '内' || g.startsWith("度内", p + 1));
    if (ofYear
        && !Glyphs.beginsNumeral(g.get(p - 1))
        && !Glyphs.isDigit(g.get(p - 1))
        && g.get(p - 1) != '上') {
      thisYear(p + 1);
      return true;
    }
    return false;
  }

  private void thisYear(int after) {
    p = g.get(after) == '度' ? after + 1 : after;
    if (year > 0) {
      first = Optional.of(LocalDate.of(year, 1, 1));
      last = Optional.of(LocalDate.of(year, 12, 31));
    }
    named = true;
  }

  /// A month, a quarter, a half or a festival.
  private boolean readPart(boolean afterYear) {
    int at = afterYear ? g.skip(p) : p;
    return readMonth(at, afterYear) || readQuarter(at) || readHalf(at) || readFestival(at);
  }

  private boolean readMonth(int at, boolean afterYear) {
    int month = figures.upTo31(at);
    int q = g.skip(figures.end);
    if (month < 1 || month > 12 || (!afterYear && isMeasured(at))) {
      return false;
    }
    int from = month;
    if (isTo(g.get(q))) {
      int second = figures.upTo31(g.skip(q + 1));
      if (second < month || second > 12) {
        return false;
      }
      month = second;
      q = g.skip(figures.end);
    }
    if (g.get(q) != '月' || g.get(q + 1) == '龄') {
      return false;
    }
    p = q + 1;
    readSecondMonth(from, month);
    return true;
  }

  /// 1月至6月, 6月30日, 6月1-5日, 6月份.
  private void readSecondMonth(int from, int month) {
    int q = g.skip(p);
    if (isTo(g.get(q))) {
      int second = figures.upTo31(g.skip(q + 1));
      int secondEnd = g.skip(figures.end);
      if (second >= month && second <= 12 && g.get(secondEnd) == '月') {
        p = secondEnd + 1;
        month = second;
        q = g.skip(p);
      }
    }
    int day = figures.upTo31(q);
    int after = g.skip(figures.end);
    if (day > 0 && isTo(g.get(after))) {
      int second = figures.upTo31(g.skip(after + 1));
      day = second >= day ? second : day;
      after = second >= day ? g.skip(figures.end) : after;
    }
    if (day > 0
        && day <= YearMonth.of(year > 0 ? year : 2000, month).lengthOfMonth()
        && (g.get(after) == '日' || g.get(after) == '号')) {
      p = after + 1;
      oneDay = true;
      if (year > 0) {
        oneDay(LocalDate.of(year, month, day));
      }
      return;
    }
    p = g.get(p) == '份' ? p + 1 : p;
    months(from, month);
    readThird(month);
  }

  /// 上旬, 中旬.
  private void readThird(int month) {
    char c = g.get(p);
    if (g.get(p + 1) != '旬' || (c != '上' && c != '中' && c != '下')) {
      return;
    }
    p += 2;
    if (year > 0 && c != '下') {
      last = Optional.of(LocalDate.of(year, month, c == '上' ? 10 : 20));
    }
  }

  /// A number after an operator or before a stroke is a number of months.
  private boolean isMeasured(int at) {
    char before = g.get(g.skipBack(at) - 1);
    return OperatorReader.sign(before) != null || before == '/' || before == '第' || before == '每';
  }

  private void months(int from, int to) {
    if (year > 0) {
      first = Optional.of(LocalDate.of(year, from, 1));
      last = Optional.of(YearMonth.of(year, to).atEndOfMonth());
    } else {
      first = Optional.empty();
      last = Optional.empty();
    }
  }

  private boolean readQuarter(int at) {
    boolean ordinal = g.get(at) == '第' || g.get(at) == '前';
    int q = ordinal ? at + 1 : at;
    int quarter = figures.upTo31(g.skip(q));
    int after = g.skip(figures.end);
    if (quarter > 0 && isTo(g.get(after))) {
      quarter = figures.upTo31(g.skip(after + 1));
      after = g.skip(figures.end);
    }
    if (quarter < 1 || quarter > 4 || !g.startsWith("季度", after)) {
      return false;
    }
    p = after + 2;
    months(quarter * 3 - 2, quarter * 3);
    return true;
  }

  private boolean readHalf(int at) {
    char c = g.get(at);
    if ((c != '上' && c != '下') || !g.startsWith("半年", at + 1)) {
      return false;
    }
    p = at + 3;
    months(c == '上' ? 1 : 7, c == '上' ? 6 : 12);
    return true;
  }

  private boolean readFestival(int at) {
    int q = isQuote(g.get(at)) ? at + 1 : at;
    Lexicon.Entry<Festivals.Festival> word = Festivals.WORDS.at(g, q);
    if (word == null) {
      return false;
    }
    int after = q + word.length();
    after = isQuote(g.get(after)) ? after + 1 : after;
    after = g.get(after) == '节' ? after + 1 : after;
    boolean figured = Glyphs.beginsNumeral(word.word().charAt(0));
    if (figured && g.get(after) != '前' && !g.startsWith("之前", after) && g.get(after - 1) != '节') {
      return false;
    }
    p = after;
    oneDay = false;
    Optional<LocalDate> day = year > 0 ? Festivals.on(word.value(), year) : Optional.empty();
    first = day;
    last = day;
    return true;
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '”' || c == '"';
  }

  /// 底, 末, 内 end with the period; 前 before a day includes it, before a period ends the day before.
  private void readBound() {
    int q = g.skip(p);
    char c = g.get(q);
    if (c == '底' || c == '末' || (c == '内' && !Glyphs.isWord(g.get(q + 1)))) {
      bounded = true;
      p = q + 1;
      q = g.skip(p);
      c = g.get(q);
      endOfPeriod = 1;
    } else if (c == '初') {
      p = q + 1;
      return;
    }
    int before = c == '前' ? q + 1 : g.startsWith("之前", q) || g.startsWith("以前", q) ? q + 2 : 0;
    if (before == 0) {
      int included = g.startsWith("(含)", q) ? q + 3 : q;
      boolean until = g.get(included) == '止' || g.startsWith("为止", included);
      bounded |= until;
      p = until ? included + (g.get(included) == '止' ? 1 : 2) : p;
      return;
    }
    bounded = true;
    p = before;
    if (endOfPeriod == 0 && !oneDay) {
      last = first.map(day -> day.minusDays(1));
    }
  }

  /// True if the date names no more than a year.
  boolean isYearOnly() {
    return named && !bounded && !oneDay;
  }

  private static boolean isTo(char c) {
    return c == '-' || c == '~' || c == '至' || c == '到';
  }
}
