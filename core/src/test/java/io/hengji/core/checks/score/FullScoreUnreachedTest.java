package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FullScoreUnreachedTest {

  private final FullScoreUnreached check = new FullScoreUnreached();

  @Test
  void isSilentOnTargetsReachedOrUndecided() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        产出指标 | 成本指标 | 人均成本 | ≤500元 | 480元 | 10 | 10 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 达成预期指标 | 10 | 10 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 部分达成预期指标 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnLessThanTheFullScore() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |");
  }

  @Test
  void acceptsAFullScoreThatRoundingGives() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | 3000人 | 2999人 | 5 | 5 |");
  }

  @Test
  void acceptsAFullScoreWithinTheTolerance() {
    RulesOfTests tolerant =
        RulesOfTests.national()
            .with(
                Rule.POSITIVE_SCORING,
                new Rule.PositiveScoring(Optional.empty(), Optional.of(new BigDecimal("95"))));
    verify(check, "产出指标 | 数量指标 | 慰问人数 | 100人 | 96人 | 10 | 10 |", Optional.of(tolerant.inForce()));
  }

  @Test
  void reportsFullScoresOnTargetsMissed() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 3100人 | 3000人 | 5.00 | 5.00 |        !! score
        产出指标 | 成本指标 | 人均成本 | ≤500元 | 625元 | 10 | 10 |            !! score
        产出指标 | 时效指标 | 完成时间 | 2023年6月底前 | 2023年9月 | 10 | 10 |  !! score
        效益指标 | 社会效益指标 | 制度健全 | 制度健全 | 未达成预期指标 | 10 | 10 | !! score
        """);
  }

  @Test
  void givesTheComputedScore() {
    assertThat(only(check, "产出指标 | 数量指标 | 慰问人数 | 3100人 | 3000人 | 5 | 5 |").message())
        .contains("3000 ÷ 3100 × 5 = 4.84");
  }

  @Test
  void reportsWithoutRulesWhatIsPlain() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | ≥3100人 | 3000人 | 5 | 5 |    !! score", Optional.empty());
  }
}
