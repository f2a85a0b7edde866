package io.hengji.core.checks.deviation;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SurplusUnexplainedTest {

  private final SurplusUnexplained check = new SurplusUnexplained();

  @Test
  void cannotBeDecidedWithoutARatio() {
    assertThat(
            check.notApplicable(
                CheckTable.of(
                    "年度 2023",
                    Optional.of(RulesOfTests.national().without(Rule.SURPLUS_RATIO).inForce()))))
        .isPresent();
  }

  @Test
  void isSilentBelowTheRatioAndOnOtherDirections() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 129人 | 10 | 10 |
        产出指标 | 成本指标 | 项目成本 | ≤50万元 | 20万元 | 10 | 10 |
        产出指标 | 数量指标 | 事故起数 | ≤3起 | 0起 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnZeroTargetsRangesAndWords() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 新增户数 | ≥0户 | 5户 | 10 | 10 |
        产出指标 | 数量指标 | 培训人数 | 100-120人 | 110人 | 10 | 10 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 达成预期指标 | 10 | 10 |
        """);
  }

  @Test
  void isSilentWhereTheSurplusIsExplained() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 150人 | 10 | 10 | 年中新增下岗职工50人");
  }

  @Test
  void reportsASurplusAtTheRatioOrAboveIt() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 130人 | 10 | 10 |       !! deviation
        产出指标 | 数量指标 | 造林面积 | 1万亩 | 15000亩 | 10 | 10 | 无    !! deviation
        """);
  }

  @Test
  void namesTheRatioAndItsRule() {
    var finding = only(check, "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 150人 | 10 | 10 |");

    assertThat(finding.message()).contains("130%");
    assertThat(finding.cites()).containsExactly("test/deviation.surplus");
  }
}
