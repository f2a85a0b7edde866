package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.review.FormCase;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class LevelSumTest {

  private static final String FORM =
      """
      产出指标 | 数量指标 | 慰问人数 | ≥1500人 | 1249人 | 20 | 18
      产出指标 | 质量指标 | 生活改善情况 | 是否改善 | 是 | 10 | 9
      产出指标 | 数量指标 | 培训人次 | ≥100人次 | | 10 |
      效益指标 | 社会效益指标 | 受益情况 | 是否改善 | 是 | 30 | 30
      """;

  @Test
  void sumsUpEachLevelInTheOrderInWhichItBegins() {
    FormCase form = CheckTable.of(FORM);

    assertThat(LevelSum.of(form.form(), form.score()))
        .extracting(sum ->
            "%s%s %s: %s—%s %s"
                .formatted(
                    sum.level1(),
                    sum.level2(),
                    sum.weight(),
                    sum.low(),
                    sum.high(),
                    sum.claimed().map(BigDecimal::toPlainString).orElse("未填")))
        .containsExactly(
            "产出指标 40: 24.65—36.65 未填",
            "产出指标数量指标 30: 16.65—26.65 未填",
            "产出指标质量指标 10: 8—10 9",
            "效益指标 30: 24—30 30",
            "效益指标社会效益指标 30: 24—30 30");
  }
}
