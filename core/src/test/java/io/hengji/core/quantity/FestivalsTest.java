package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FestivalsTest {

  static IntStream years() {
    return IntStream.rangeClosed(2000, 2050);
  }

  @ParameterizedTest
  @MethodSource("years")
  void agreesWithThePositionsOfSunAndMoon(int year) {
    assertThat(on("春节", year)).contains(ChineseCalendar.day(year, 1, 1));
    assertThat(on("端午", year)).contains(ChineseCalendar.day(year, 5, 5));
    assertThat(on("中秋", year)).contains(ChineseCalendar.day(year, 8, 15));
  }

  @ParameterizedTest
  @CsvSource({
    "春节, 2023, 2023-01-22",
    "春节, 2024, 2024-02-10",
    "除夕, 2024, 2024-02-09",
    "元宵, 2024, 2024-02-24",
    "国庆, 2024, 2024-10-01"
  })
  void namesKnownDays(String name, int year, LocalDate day) {
    assertThat(on(name, year)).contains(day);
  }

  @Test
  void leavesYearsOutOfReachOpen() {
    assertThat(on("春节", 1999)).isEmpty();
    assertThat(on("春节", 2051)).isEmpty();
    assertThat(on("元旦", 2051)).contains(LocalDate.of(2051, 1, 1));
  }

  private static Optional<LocalDate> on(String name, int year) {
    Lexicon.Entry<Festivals.Festival> word = Festivals.WORDS.at(Glyphs.of(name), 0);
    assertThat(word).isNotNull();
    return word == null ? Optional.empty() : Festivals.on(word.value(), year);
  }
}
