package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class EmptyScoreTest {

  private final EmptyScore check = new EmptyScore();

  @Test
  void isSilentOnScoresGivenNothingIncluded() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 0户 | 10 | 0 |
        """);
  }

  @Test
  void leavesAnEmptyWeightToItsOwnCheck() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | | |");
  }

  @Test
  void isSilentWherePointsStandAtTheLevelAbove() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 100户 | 10 | |
        分组 产出指标 | 数量指标 | 20 | 20
        """);
  }

  @Test
  void reportsEmptyScoresAndStrokes() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | |       !! score
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 100户 | 10 | / |     !! score
        满意度指标 | 服务对象满意度指标 | 满意度 | | | 10 | |           !! score
        分组 产出指标 | 数量指标 | 20 |
        """);
  }

  @Test
  void leavesRowsThatWeighNothing() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 0 | |");
  }

  @Test
  void wantsPointsInRowsOfOtherLevelsThanTheOneThatIsScoredAsAWhole() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | |
        产出指标 | 质量指标 | 合格率 | 100% | 100% | 10 | |              !! score
        效益指标 | 数量指标 | 受益人数 | ≥100人 | 100人 | 10 | |         !! score
        分组 产出指标 | 数量指标 | 10 | 10
        """);
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | |
        产出指标 | 质量指标 | 合格率 | 100% | 100% | 10 | |
        效益指标 | 社会效益指标 | 受益人数 | ≥100人 | 100人 | 10 | |     !! score
        分组 产出指标 | | 20 | 20
        """);
  }

  @Test
  void wantsPointsInEveryRowOfALevelOfWhichOneRowHasThem() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 100户 | 10 | |         !! score
        分组 产出指标 | 数量指标 | 20 | 20
        """);
  }
}
