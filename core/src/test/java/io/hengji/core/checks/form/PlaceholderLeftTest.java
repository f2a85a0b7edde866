package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class PlaceholderLeftTest {

  private final PlaceholderLeft check = new PlaceholderLeft();

  @Test
  void isSilentOnContents() {
    verify(
        check,
        """
        项目 节日慰问
        预期 慰问困难职工1500人，举办3*3篮球赛……
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        资金 其他资金 | / | — | / | / | / | /
        其他说明 /
        产出指标 | 数量指标 | 指标1：慰问人数 | ≥1500人 | 1500人 | 20 | 20 | /
        产出指标 | 质量指标 | 补助标准 | 530元/人*月 | 530元/人*月 | 20 | 20 | 无
        """);
  }

  @Test
  void leavesWeightsAndScoresToTheirOwnChecks() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | / | / |
        """);
  }

  @Test
  void isSilentOnARowThatNobodyFilled() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 指标2： | | | | |
        效益指标 | 生态效益指标 | / | / | / | / | / | /
        """);
  }

  @Test
  void isSilentOnABlankInTheNameThatTheTargetFills() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数(≥**人) | ≥1500人 | 1500人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnTheStrokeOfALayoutWithoutTargets() {
    verify(
        check,
        """
        项目管理 | 财务管理 | 制度健全性 | / | 制度健全 | 5 | 5 |
        """);
  }

  @Test
  void reportsPlaceholdersInsteadOfContents() {
    verify(
        check,
        """
        项目 ××项目     !!
        预期 目标1：慰问困难职工 目标2：……     !!
        完成 请填写年度目标完成情况     !!
        资金 年度资金总额 | ××万元 | 100 | 100 | 10 | 100% | 10   !! initial
        产出指标 | 数量指标 | 指标1： | 1500人 | 1500人 | 20 | 20 |     !! level3
        产出指标 | 数量指标 | 走访户数 | / | 100户 | 20 | 20 |     !! target
        产出指标 | 质量指标 | 发放准确率 | ≥××% | …… | 20 | 20 |     !! target  !! actual
        产出指标 | 时效指标 | 完成时间 | 12月底 | * | 20 | 20 | 因XX原因     !! actual !! deviation
        满意度指标 | 满意度指标 | 职工满意度(≥**%) | | | 10 | |     !! level3
        """);
  }

  @Test
  void tellsABlankForANumberFromOneForAName() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 发放人数≥**人 | ≥100人 | 100人 | 10 | 10 |
        产出指标 | 数量指标 | 慰问户数（≥××户） | ≥100户 | 100户 | 10 | 10 |
        产出指标 | 数量指标 | ××县走访人数 | ≥80人 | 80人 | 10 | 10 |        !! level3
        """);
  }

  @Test
  void reportsHintsInBrackets() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥1500人 | 1400人 | 20 | 18.67 | （请说明偏差原因）        !! deviation
        """);
  }
}
