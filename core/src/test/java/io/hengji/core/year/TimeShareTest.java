package io.hengji.core.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TimeShareTest {

  @Test
  void theFirstDayIsOneOf365AndTheLastIsAll() {
    assertThat(TimeShare.of(LocalDate.of(2023, 1, 1), 2023)).isEqualTo(new TimeShare(1, 365));
    assertThat(TimeShare.of(LocalDate.of(2023, 12, 31), 2023).percent())
        .isEqualByComparingTo(new BigDecimal("100"));
  }

  @Test
  void aLeapYearHas366Days() {
    assertThat(TimeShare.of(LocalDate.of(2024, 6, 30), 2024)).isEqualTo(new TimeShare(182, 366));
  }

  @Test
  void beforeTheYearNothingIsOverAndBehindItAll() {
    assertThat(TimeShare.of(LocalDate.of(2022, 12, 31), 2023).day()).isZero();
    assertThat(TimeShare.of(LocalDate.of(2024, 1, 1), 2023)).isEqualTo(new TimeShare(365, 365));
  }
}
