package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreBeyondWeightTest {

  private final ScoreBeyondWeight check = new ScoreBeyondWeight();

  @Test
  void isSilentWithinTheWeight() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 120人 | 10 | 10.00 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 0户 | 10 | 0 |
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 100人 | | 12 |
        产出指标 | 数量指标 | 讲座场次 | ≥10场 | 10场 | 10 | |
        分组 产出指标 | | 30 | 20
        """);
  }

  @Test
  void reportsMoreThanTheWeightAndLessThanNothing() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 120人 | 10 | 12 |     !! score
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 0户 | 10 | -1 |       !! score
        分组 产出指标 | | 20 | 22
        """);
  }

  @Test
  void reportsALevelWhereNoRowOfItIsToBlame() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 120人 | 10 | 10 |
        产出指标 | 质量指标 | 合格率 | 100% | 100% | 10 | 10 |
        分组 产出指标 | | 20 | 22          !! score
        分组 产出指标 | 数量指标 | 10 | 10
        """);
  }

  @Test
  void saysWhichEndWasPassedAndOfWhat() {
    String low = "产出指标 | 数量指标 | 走访户数 | ≥100户 | 0户 | 10 | -1 |";
    assertThat(only(check, low).message()).contains("分值 10 分，自评得 -1 分，得分不得低于 0 分。");
    String level =
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        分组 产出指标 | %s | 10 | 12
        """;
    assertThat(only(check, level.formatted("")).message())
        .startsWith("产出指标小计：")
        .endsWith("得分不得超过分值。");
    assertThat(only(check, level.formatted("数量指标")).message()).startsWith("数量指标小计：");
  }

  @Test
  void allowsALevelNothing() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 0人 | 10 | 0 |
        分组 产出指标 | | 10 | 0
        """);
  }
}
