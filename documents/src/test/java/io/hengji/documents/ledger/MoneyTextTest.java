package io.hengji.documents.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1234.5 | 1234.5
          1,234.50 | 1234.5
          １，２３４.５０ | 1234.5
          ￥1,234.50 | 1234.5
          1234.5元 | 1234.5
          0.12345万元 | 1234.5
          -1234.5 | -1234.5
          −1,234.50 | -1234.5
          ￥-1234.50 | -1234.5
          (1,234.50) | -1234.5
          （1234.50） | -1234.5
          1234.50- | -1234.5
          1.2345E+03 | 1234.5
          .5 | 0.5
          """)
  void readsAnAmountHoweverItIsPrinted(String text, BigDecimal yuan) {
    assertThat(MoneyText.parse(text, false).orElseThrow()).isEqualByComparingTo(yuan);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "12人", "约300", "1,23,4", "(300", "1e99", "9999999999999999", "=1+1", "--3"})
  void doesNotGuess(String text) {
    assertThat(MoneyText.parse(text, false)).isEmpty();
  }

  @Test
  void aBareNumberIsInTheUnitOfTheSheet() {
    assertThat(MoneyText.parse("1.5", true).orElseThrow())
        .isEqualByComparingTo(new BigDecimal("15000"));
    assertThat(MoneyText.parse("15000元", true).orElseThrow())
        .isEqualByComparingTo(new BigDecimal("15000"));
  }
}
