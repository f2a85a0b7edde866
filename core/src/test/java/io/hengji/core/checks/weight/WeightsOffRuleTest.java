package io.hengji.core.checks.weight;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import org.junit.jupiter.api.Test;

class WeightsOffRuleTest {

  private final WeightsOffRule check = new WeightsOffRule();

  @Test
  void doesNotApplyToAnotherTree() {
    assertThat(check.notApplicable(CheckTable.of("项目管理 | 财务管理 | 制度 | 健全 | 健全 | 10 | 10 |")))
        .isPresent();
  }

  @Test
  void leavesWeightsThatDoNotAddUpToTheirOwnCheck() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 55 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        """);
  }

  @Test
  void isSilentWhereTheRemarksGiveAReason() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 60 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 20 | 20 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        其他说明 本项目以产出为主，一级指标权重相应调整
        """);
  }

  @Test
  void isSilentWhereWeightsAreAsRuled() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        """);
  }

  @Test
  void isSilentWhereTheExecutionIsAnIndicator() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | | 100% |
        预算执行 | 预算执行率 | 执行率 | 100% | 100% | 10 | 10 |
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 50 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        """);
  }

  @Test
  void reportsOtherWeightsOnceAtTheLevelsOwnCell() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 60 | 50 |
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 20 | 20 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        分组 产出指标 | | 60 |     !! weight
        分组 效益指标 | | 20 |
        """);
  }

  @Test
  void reportsTheFirstRowWhereLevelsPrintNoWeight() {
    verify(
        check,
        """
        资金 年度资金总额 | 100 | 100 | 100 | 20 | 100% | 20
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 40 | 40 |     !! level1
        效益指标 | 社会效益指标 | 生活改善 | 改善 | 改善 | 30 | 30 |
        满意度指标 | 满意度 | 职工满意度 | 90% | 90% | 10 | 10 |
        """);
  }
}
