package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          6,000,000.00 | 6000000.00
          600，000 | 600000
          １０．５０ | 10.50
          -3 | -3
          ' 98 ' | 98
          九十八 | 98
          """)
  void readsACellOfOneNumber(String cell, String value) {
    assertThat(Decimals.parse(cell).orElseThrow()).hasToString(value);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "/", "10分", "140.4万元", "≥30", "10 20", "5-8", "2023-06-30", "优"})
  void readsNoOtherCell(String cell) {
    assertThat(Decimals.parse(cell)).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({"10, 10", "10分, 10", "18.5分, 18.5"})
  void readsPointsWithOrWithoutTheirWord(String cell, String value) {
    assertThat(Decimals.parsePoints(cell).orElseThrow()).hasToString(value);
  }
}
