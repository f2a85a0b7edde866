package io.hengji.core.quantity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Festivals that deadlines are named after, with their days: fixed ones, and those of the Chinese
/// calendar for the years of `festivals.txt`.
final class Festivals {
  /// A festival: in the Chinese calendar its column of the file and days added, else its fixed day.
  record Festival(int column, int plusDays, Optional<MonthDay> fixed) {}

  /// The words that name festivals.
  static final Lexicon<Festival> WORDS = Lexicon.of(words());

  private static final Map<Integer, List<MonthDay>> DAYS = load();

  private Festivals() {}

  /// The day of the festival in a year, if that year is in reach.
  static Optional<LocalDate> on(Festival festival, int year) {
    if (festival.fixed().isPresent()) {
      return Optional.of(festival.fixed().get().atYear(year));
    }
    return Optional.ofNullable(DAYS.get(year))
        .map(days -> days.get(festival.column()).atYear(year).plusDays(festival.plusDays()));
  }

  private static Map<String, Festival> words() {
    Map<String, Festival> words = new HashMap<>();
    words.put("春节", lunar(0, 0));
    words.put("除夕", lunar(0, -1));
    words.put("元宵", lunar(0, 14));
    words.put("端午", lunar(1, 0));
    words.put("中秋", lunar(2, 0));
    words.put("元旦", fixed(1, 1));
    words.put("五一", fixed(5, 1));
    words.put("劳动节", fixed(5, 1));
    words.put("五四", fixed(5, 4));
    words.put("六一", fixed(6, 1));
    words.put("儿童节", fixed(6, 1));
    words.put("七一", fixed(7, 1));
    words.put("八一", fixed(8, 1));
    words.put("建军节", fixed(8, 1));
    words.put("教师节", fixed(9, 10));
    words.put("国庆", fixed(10, 1));
    return words;
  }

  private static Festival lunar(int column, int plusDays) {
    return new Festival(column, plusDays, Optional.empty());
  }

  private static Festival fixed(int month, int day) {
    return new Festival(0, 0, Optional.of(MonthDay.of(month, day)));
  }

  private static Map<Integer, List<MonthDay>> load() {
    Map<Integer, List<MonthDay>> days = new HashMap<>();
    for (String line : Units.lines("festivals.txt")) {
      String[] parts = line.split(" ");
      days.put(
          Integer.valueOf(parts[0]),
          List.of(
              MonthDay.parse("--" + parts[1]),
              MonthDay.parse("--" + parts[2]),
              MonthDay.parse("--" + parts[3])));
    }
    return Map.copyOf(days);
  }
}
