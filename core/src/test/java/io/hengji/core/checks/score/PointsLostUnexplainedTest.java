package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PointsLostUnexplainedTest {

  private final PointsLostUnexplained check = new PointsLostUnexplained();

  @Test
  void isSilentOnTargetsMissedAndOnWordsThatSayNothing() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 |
        效益指标 | 社会效益指标 | 社会影响 | 影响扩大 | 有一定影响 | 10 | 9 |
        效益指标 | 社会效益指标 | 制度健全 | 制度健全 | 部分达成预期指标 | 10 | 7 |
        """);
  }

  @Test
  void isSilentWhereTheLossIsExplained() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 9 | 个别资料补报较晚，已改进流程
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 满意 | 满意 | 10 | 8 |
        其他说明 职工满意度因个别职工反映发放偏晚，自扣 2 分。
        """);
  }

  @Test
  void isSilentOnFullScoresAndOnErrorsOfTheirOwn() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 10 |
        产出指标 | 质量指标 | 资料归档 | 归档齐全 | 达成预期指标 | 10 | -1 |
        产出指标 | 质量指标 | 资料报送 | 报送齐全 | 达成预期指标 | 10 | |
        """);
  }

  @Test
  void isSilentWhereTheRulesThemselvesTakeThePoints() {
    RulesOfTests strict =
        RulesOfTests.national()
            .with(
                Rule.SURPLUS_PENALTY,
                new Rule.SurplusPenalty(new BigDecimal("130"), new BigDecimal("2")));
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 140人 | 10 | 8 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 140户 | 10 | 7 |    !! score
        """,
        Optional.of(strict.inForce()));
  }

  @Test
  void reportsPointsLostOnTargetsReached() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 满意 | 满意 | 10 | 8 |            !! score
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 9 | 无           !! score
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 120户 | 10 | 9 |                    !! score
        """);
  }

  @Test
  void takesTheFormsOwnWordWhereNoScoreCanBeDerived() {
    verify(check, "产出指标 | 数量指标 | 帮扶困难职工 | ≥30 | 达成预期指标 | 20 | 18 |    !! score");
  }

  @Test
  void saysHowManyPointsAreOff() {
    assertThat(only(check, "满意度指标 | 服务对象满意度指标 | 职工满意度 | 满意 | 满意 | 10 | 8 |").message())
        .contains("在 10 分中扣去 2 分");
  }
}
