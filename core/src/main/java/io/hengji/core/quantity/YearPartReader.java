package io.hengji.core.quantity;

import java.util.Optional;

/// Reads the part of a year that words name: months, a day, a quarter, a half, a festival.
final class YearPartReader {
  private final Glyphs g;
  private final FigureReader figures;

  int fromMonth;
  int toMonth;

  /// The day of the month, or 0.
  int day;

  /// The third of the month (上旬, 中旬, 下旬) from 1, or 0.
  int third;

  Optional<Festivals.Festival> festival = Optional.empty();
  int end;

  YearPartReader(Glyphs g, FigureReader figures) {
    this.g = g;
    this.figures = figures;
  }

  /// True if a part of a year begins at `at`; a number of months is none.
  boolean read(int at, boolean afterYear) {
    fromMonth = 0;
    toMonth = 0;
    day = 0;
    third = 0;
    festival = Optional.empty();
    return readMonths(at, afterYear) || readQuarter(at) || readHalf(at) || readFestival(at);
  }

  private boolean readMonths(int at, boolean afterYear) {
    int month = figures.upTo39(at);
    int q = g.skip(figures.end);
    if (month < 1 || month > 12) {
      return false;
    }
    fromMonth = month;
    if (FigureReader.isTo(g.get(q))) {
      int second = figures.upTo39(g.skip(q + 1));
      if (second < month || second > 12) {
        return false;
      }
      month = second;
      q = g.skip(figures.end);
    }
    if (g.get(q) != '月' || g.get(q + 1) == '龄' || (!afterYear && isMeasured(at, q + 1))) {
      return false;
    }
    toMonth = month;
    end = q + 1;
    readSecondMonth();
    readDay();
    return true;
  }

  /// A number after an operator or a stroke, or before 以上 and the like, is a number of months.
  private boolean isMeasured(int at, int after) {
    char before = g.get(g.skipBack(at) - 1);
    return "≥≤><=/第每".indexOf(before) >= 0
        || g.startsWith("以上", after)
        || g.startsWith("以内", after)
        || g.startsWith("以下", after);
  }

  /// 1月至6月.
  private void readSecondMonth() {
    int q = g.skip(end);
    if (!FigureReader.isTo(g.get(q))) {
      return;
    }
    int second = figures.upTo39(g.skip(q + 1));
    int after = g.skip(figures.end);
    if (second >= toMonth && second <= 12 && g.get(after) == '月') {
      int dayAfter = figures.upTo39(g.skip(after + 1));
      if (dayAfter > 0 && isDayWord(g.get(g.skip(figures.end)))) {
        return;
      }
      toMonth = second;
      end = after + 1;
    }
  }

  /// 6月30日, 6月1-5日, 6月份, 6月中旬.
  private void readDay() {
    int number = figures.upTo39(g.skip(end));
    int after = g.skip(figures.end);
    if (number > 0 && FigureReader.isTo(g.get(after))) {
      int second = figures.upTo39(g.skip(after + 1));
      if (second >= number) {
        number = second;
        after = g.skip(figures.end);
      }
    }
    if (number > 0 && number <= 31 && isDayWord(g.get(after))) {
      day = number;
      end = after + 1;
      readSecondDay();
      return;
    }
    if (g.get(end) == '份') {
      end++;
    }
    if (g.get(end + 1) == '旬') {
      third = "上中下".indexOf(g.get(end)) + 1;
      end = third > 0 ? end + 2 : end;
    }
  }

  /// 5月10日-15日.
  private void readSecondDay() {
    int q = g.skip(end);
    int second = FigureReader.isTo(g.get(q)) ? figures.upTo39(g.skip(q + 1)) : -1;
    int after = g.skip(figures.end);
    if (second >= day && second <= 31 && isDayWord(g.get(after))) {
      day = second;
      end = after + 1;
    }
  }

  private static boolean isDayWord(char c) {
    return c == '日' || c == '号';
  }

  private boolean readQuarter(int at) {
    boolean ordinal = g.get(at) == '第' || g.get(at) == '前';
    int quarter = figures.upTo39(g.skip(ordinal ? at + 1 : at));
    int after = g.skip(figures.end);
    int from = quarter;
    if (quarter > 0 && FigureReader.isTo(g.get(after))) {
      quarter = figures.upTo39(g.skip(after + 1));
      after = g.skip(figures.end);
    }
    if (from < 1 || quarter < from || quarter > 4 || !g.startsWith("季度", after)) {
      return false;
    }
    fromMonth = g.get(at) == '前' ? 1 : from * 3 - 2;
    toMonth = quarter * 3;
    end = after + 2;
    return true;
  }

  private boolean readHalf(int at) {
    char c = g.get(at);
    if ((c != '上' && c != '下') || !g.startsWith("半年", at + 1)) {
      return false;
    }
    fromMonth = c == '上' ? 1 : 7;
    toMonth = fromMonth + 5;
    end = at + 3;
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
    festival = Optional.of(word.value());
    end = after;
    return true;
  }

  private static boolean isQuote(char c) {
    return c == '“' || c == '”' || c == '"';
  }
}
