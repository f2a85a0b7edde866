package io.hengji.core.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitsTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          万元 | 万元 | MONEY | 10000 |
          （元） | 元 | MONEY | 1 |
          人次 | 人次 | COUNT | 1 |
          百分比 | % | SHARE | 1 |
          ％ | % | SHARE | 1 |
          ‰ | ‰ | SHARE | 0.1 |
          公顷 | 公顷 | AREA | 15 |
          万亩 | 万亩 | AREA | 10000 |
          万人 | 万人 | COUNT | 10000 |
          个工作日 | 个工作日 | COUNT | 1 |
          元/人·月 | 元 | MONEY | 1 | 人·月
          元/人*月 | 元 | MONEY | 1 | 人·月
          元／户 | 元 | MONEY | 1 | 户
          """)
  void findsAUnitAlone(String word, String name, UnitKind kind, BigDecimal factor, String per) {
    Unit unit = Units.find(word).orElseThrow();
    assertThat(unit.name()).isEqualTo(name);
    assertThat(unit.kind()).isEqualTo(kind);
    assertThat(unit.factor()).isEqualByComparingTo(factor);
    assertThat(unit.per().orElse(null)).isEqualTo(per);
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"", "年度指标值", "10元", "元整体"})
  void findsNoneInOtherTexts(String word) {
    assertThat(Units.find(word)).isEmpty();
  }

  @Test
  void comparesUnitsOfOneMeasureAndCountsOfOneThing() {
    assertThat(compares("万元", "元")).isTrue();
    assertThat(compares("亩", "平方米")).isTrue();
    assertThat(compares("%", "‰")).isTrue();
    assertThat(compares("个月", "年")).isTrue();
    assertThat(compares("万人", "人")).isTrue();
    assertThat(compares("个工作日", "工作日")).isTrue();
    assertThat(compares("人", "户")).isFalse();
    assertThat(compares("个", "%")).isFalse();
    assertThat(compares("月", "天")).isFalse();
    assertThat(compares("千瓦", "兆瓦")).isFalse();
    assertThat(compares("元/人", "元")).isFalse();
  }

  @Test
  void convertsExactly() {
    assertThat(inFirst("1500平方米")).isEqualByComparingTo(inFirst("2.25亩"));
    assertThat(inFirst("1公顷")).isEqualByComparingTo(inFirst("15亩"));
    assertThat(inFirst("140.4万元")).isEqualByComparingTo("1404000");
    assertThat(inFirst("2天")).isEqualByComparingTo(inFirst("48小时"));
  }

  private static boolean compares(String one, String other) {
    return Units.find(one).orElseThrow().comparesWith(Units.find(other).orElseThrow());
  }

  private static BigDecimal inFirst(String text) {
    return Statement.read(text).amounts().getFirst().inFirstUnit();
  }
}
