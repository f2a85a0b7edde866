package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.review.FormCase;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TotalRangeTest {

  private static final String FORM =
      """
      金额单位 万元
      资金 年度资金总额 | 100 | 100 | 60 | 10 | |
      产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 60 |
      效益指标 | 社会效益指标 | 受益情况 | 是否改善 | %s | 30 | %s
      """;

  @Test
  void aDecidedFormHasOneTotal() {
    TotalRange range = range(FORM.formatted("是", "29"));

    assertThat(range.isExact()).isTrue();
    assertThat(range.low()).isEqualTo(new BigDecimal("89"));
    assertThat(range.lowGrade()).contains("良");
  }

  @Test
  void aBandWithoutAClaimGivesItsEnds() {
    TotalRange range = range(FORM.formatted("是", ""));

    assertThat(range.low()).isEqualTo(new BigDecimal("84"));
    assertThat(range.high()).isEqualTo(new BigDecimal("90"));
    assertThat(range.highGrade()).contains("优");
  }

  @Test
  void whatIsNotFilledInMayEarnNothingOrAll() {
    TotalRange range = range(FORM.formatted("", ""));

    assertThat(range.low()).isEqualTo(new BigDecimal("60"));
    assertThat(range.high()).isEqualTo(new BigDecimal("90"));
  }

  @Test
  void aCapHoldsForBothEnds() {
    RulesOfTests capped =
        RulesOfTests.national()
            .with(
                Rule.TOTAL_CAPS,
                new Rule.TotalCaps(
                    List.of(new Rule.Cap(new BigDecimal("70"), new BigDecimal("79")))));

    TotalRange range = range(FORM.formatted("是", ""), capped);

    assertThat(range.low()).isEqualTo(new BigDecimal("79"));
    assertThat(range.high()).isEqualTo(new BigDecimal("79"));
  }

  private static TotalRange range(String table) {
    return range(table, RulesOfTests.national());
  }

  private static TotalRange range(String table, RulesOfTests rules) {
    FormCase form = CheckTable.of(table, Optional.of(rules.inForce()));
    return Scorer.by(form.rules()).range(form.score());
  }
}
