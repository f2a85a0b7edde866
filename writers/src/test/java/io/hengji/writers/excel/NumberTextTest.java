package io.hengji.writers.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1500 | 1500 | 0",
        "10.00 | 10.00 | 0.00",
        "6,000,000.00 | 6000000.00 | #,##0.00",
        "100% | 1 | 0%",
        "86.40% | 0.8640 | 0.00%",
        "140.4万元 | 140.4 | 0.0\"万元\"",
        "≥3100人次 | 3100 | \"≥\"0\"人次\"",
        "-0.5 | -0.5 | 0.0"
      })
  void takesNumbersThatASheetShowsAsPrinted(String text, BigDecimal value, String format) {
    NumberText number = NumberText.of(text).orElseThrow();

    assertThat(number.value()).isEqualByComparingTo(value);
    assertThat(number.format()).isEqualTo(format);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "007",
        "2019年完成",
        "3月底前",
        "12/31",
        "１５００",
        "1,00",
        "600，000元",
        "1234567890123456",
        "≥",
        "是否改善",
        "3-5",
        "100 %",
        "-5人"
      })
  void leavesOtherTextsAsTheyAre(String text) {
    assertThat(NumberText.of(text)).isEmpty();
  }
}
