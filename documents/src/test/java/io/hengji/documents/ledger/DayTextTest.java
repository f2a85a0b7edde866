package io.hengji.documents.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DayTextTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2023-06-30",
        "2023/6/30",
        "2023.6.30",
        "20230630",
        "2023年6月30日",
        "2023年 6月 30日",
        "２０２３-06-30",
        "2023-06-30 10:42",
        "2023-06-30T10:42:07.5Z",
        "2023/6/30 0:00:00",
        "45107",
        "45107.5",
        "6/30/2023",
        "30.6.2023",
        "6月30日",
        "6-30",
        "23-6-30"
      })
  void readsADayHoweverItIsPrinted(String text) {
    assertThat(DayText.parse(text, Optional.of(2023))).contains(LocalDate.of(2023, 6, 30));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "二月",
        "2023-02-30",
        "2023-13-01",
        "5/6/2023",
        "6-30-23",
        "1249",
        "2023",
        "2023-06-30 and a long text behind it that is no day at all"
      })
  void doesNotGuess(String text) {
    assertThat(DayText.parse(text, Optional.of(2023))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"6月30日", "6-30", "23-6-30"})
  void wantsAYearWhereNoneIsPrinted(String text) {
    assertThat(DayText.parse(text, Optional.empty())).isEmpty();
  }
}
