package io.hengji.core.checks.score;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScoreOutOfTierTest {

  private final ScoreOutOfTier check = new ScoreOutOfTier();

  @Test
  void isSilentWhereWordsDecideNothing() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 社会影响 | 影响扩大 | 有一定影响 | 10 | 5 |
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |
        """);
  }

  @Test
  void acceptsEveryScoreInsideTheBand() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 8 |
        产出指标 | 质量指标 | 资料归档 | 归档齐全 | 达成预期指标 | 10 | 10 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 部分达成预期指标 | 10 | 6 |
        效益指标 | 社会效益指标 | 制度健全 | 制度健全 | 未达成预期指标 | 10 | 0 |
        产出指标 | 质量指标 | 设备安装 | 安装到位 | 达成预期指标 | 10.3 | 8.2 |
        """);
  }

  @Test
  void leavesFullScoresOnMissedTargetsAndScoresBeyondTheWeight() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 制度健全 | 制度健全 | 未达成预期指标 | 10 | 10 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 达成预期指标 | 10 | 11 |
        """);
  }

  @Test
  void reportsScoresOutsideTheBand() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 7 | 个别资料不全    !! score
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 部分达成预期指标 | 10 | 8 |      !! score
        效益指标 | 社会效益指标 | 群众知晓 | 群众知晓 | 部分达成预期指标 | 10 | 10 |     !! score
        效益指标 | 社会效益指标 | 制度健全 | 制度健全 | 未达成预期指标 | 10 | 7 |        !! score
        """);
  }

  @Test
  void namesTheBand() {
    assertThat(only(check, "产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 7 |").message())
        .contains("自评得 7 分")
        .contains("8 至 10 之间");
  }
}
