package io.hengji.core.checks.weight;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WeightsOffTotalTest {

  private final WeightsOffTotal check = new WeightsOffTotal();

  @Test
  void doesNotApplyWithoutARule() {
    assertThat(
            check.notApplicable(
                CheckTable.of("产出指标 | 数量指标 | 人数 | 5人 | 5人 | 10 | 10 |", Optional.empty())))
        .isPresent();
  }

  @Test
  void doesNotApplyWhereOnlyLevelsHaveWeights() {
    assertThat(
            check.notApplicable(
                CheckTable.of("产出指标 | 数量指标 | 人数 | 5人 | 5人 | | |\n分组 产出指标 | | 50 |")))
        .isPresent();
  }

  @Test
  void leavesAnEmptyWeightToItsOwnCheck() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 100户 | | |
        """);
  }

  @Test
  void isSilentWhereWeightsAddUp() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30.5 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 9.5 | 9.5 |
        总分 100 | 100 | 优
        """);
  }

  @Test
  void isSilentWhereTheTotalLeavesOutTheExecution() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 40 | 30 |
        总分 90 | 100 | 优
        """);
  }

  @Test
  void isSilentWhereTheExecutionIsAnIndicator() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | | 100% |
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 90 | 50 |
        预算执行 | 预算执行率 | 执行率 | 100% | 100% | 10 | 10 |
        """);
  }

  @Test
  void isSilentWhereTheExecutionsWeightIsNotPrinted() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | | 100% |
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 40 | 30 |
        """);
  }

  @Test
  void leavesAGapOfAMissingClassToItsOwnCheck() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        """);
  }

  @Test
  void reportsWeightsThatDoNotAddUp() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 55 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        总分 100 | 100 | 优    !! weight
        """);
  }

  @Test
  void reportsAPrintedTotalThatIsNotTheSum() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        总分 95 | 100 | 优    !! weight
        """);
  }
}
