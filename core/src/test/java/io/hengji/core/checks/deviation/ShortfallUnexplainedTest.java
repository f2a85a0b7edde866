package io.hengji.core.checks.deviation;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ShortfallUnexplainedTest {

  private final ShortfallUnexplained check = new ShortfallUnexplained();

  @Test
  void isSilentOnTargetsReachedOrUndecided() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        产出指标 | 成本指标 | 项目成本 | ≤50万元 | 48万元 | 10 | 10 |
        效益指标 | 社会效益指标 | 社会影响 | 影响扩大 | 有一定影响 | 10 | 9 |
        """);
  }

  @Test
  void isSilentOnAnyExplanation() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | 部分职工已退休
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 |
        其他说明 走访户数因道路中断少走访 10 户，下年补走。
        """);
  }

  @Test
  void reportsAnEmptyCellAndWordsForNothing() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |          !! deviation
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 无            !! deviation
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | 9 | /             !! deviation
        效益指标 | 社会效益指标 | 制度健全 | 制度健全 | 部分达成预期指标 | 10 | 7 |  !! deviation
        """);
  }

  @Test
  void citesTheRuleThatWantsAnExplanation() {
    var finding = only(check, "产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |");

    assertThat(finding.cites()).containsExactly("test/deviation.explained");
    assertThat(finding.message()).contains("1500人").contains("1249人").contains("未达标");
  }
}
