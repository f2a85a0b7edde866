package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ScoreOffFormulaTest {

  private final ScoreOffFormula check = new ScoreOffFormula();

  @Test
  void isSilentWhereNoFormulaDecides() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥1500人 | 达成预期指标 | 20 | 18 |
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 9 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 100户 | | 9 |
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | |
        """);
  }

  @Test
  void acceptsTheExactScoreAndItsRounding() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |
        产出指标 | 数量指标 | 走访户数 | 1500户 | 1249户 | 20 | 16.7 |
        产出指标 | 数量指标 | 培训人数 | 3100人 | 3000人 | 5 | 4.839 |
        产出指标 | 数量指标 | 讲座场次 | 300场 | 202场 | 2 | 1.3 |
        产出指标 | 数量指标 | 救助人数 | ≥100人 | 140人 | 10 | 10.00 |
        """);
  }

  @Test
  void leavesScoresBeyondTheWeightAndFullScoresToTheirOwnChecks() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 21 |
        产出指标 | 数量指标 | 走访户数 | 1500户 | 1249户 | 20 | 20 |
        产出指标 | 数量指标 | 培训人数 | 1500人 | 1249人 | 20 | -1 |
        """);
  }

  @Test
  void reportsTooMuchAndTooLittle() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |        !! score
        产出指标 | 数量指标 | 走访户数 | 100户 | 74户 | 10 | 7 |            !! score
        产出指标 | 数量指标 | 培训人数 | 1500人 | 1249人 | 20 | 16.6 |      !! score
        产出指标 | 成本指标 | 人均成本 | ≤500元 | 625元 | 10 | 9.5 |        !! score
        产出指标 | 质量指标 | 合格率 | ≥98% | 100% | 10 | 8 | 审核有疏漏    !! score
        """);
  }

  @Test
  void saysHowMuchTooMuchAndByWhichRule() {
    Finding over = only(check, "产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |");
    Finding under = only(check, "产出指标 | 数量指标 | 走访户数 | 100户 | 74户 | 10 | 7 |");

    assertThat(over.severity()).isEqualTo(Severity.ERROR);
    assertThat(over.message())
        .isEqualTo("数量指标“慰问人数”：自评得 18 分，按规则应得 16.65 分（1249 ÷ 1500 × 20 = 16.65），多计 1.35 分。");
    assertThat(over.cites()).containsExactly("test/score.positive");
    assertThat(under.severity()).isEqualTo(Severity.WARNING);
    assertThat(under.message()).contains("少计 0.4 分");
  }

  @Test
  void cannotBeDecidedWithoutRules() {
    assertThat(check.notApplicable(CheckTable.of("年度 2023", Optional.empty()))).isPresent();
  }
}
