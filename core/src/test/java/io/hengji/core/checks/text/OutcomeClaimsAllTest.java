package io.hengji.core.checks.text;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class OutcomeClaimsAllTest {

  private final OutcomeClaimsAll check = new OutcomeClaimsAll();

  @Test
  void isSilentWithoutAClaim() {
    verify(
        check,
        """
        完成 慰问困难职工，开展培训
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |
        """);
  }

  @Test
  void isSilentOnAClaimWithAReservation() {
    verify(
        check,
        """
        完成 除慰问人数未达到外，全部完成年度目标
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |
        """);
  }

  @Test
  void isSilentWhereEveryQuantityWasReached() {
    verify(
        check,
        """
        完成 已按照预期完成当年目标
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        效益指标 | 经济效益指标 | 销售收入 | 1100万元 | 1093万元 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 达成预期指标 | 20 | 20 |
        """);
  }

  @Test
  void isSilentWhereTheOutcomeGivesTheMissedFigure() {
    verify(
        check,
        """
        完成 圆满完成送温暖任务，慰问困难职工1249人
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 16.65 |
        """);
  }

  @Test
  void reportsAClaimBesideAMissedQuantity() {
    verify(
        check,
        """
        完成 已按照预期完成当年目标     !!
        产出指标 | 数量指标 | 慰问人数 | 3100人 | 3000人 | 5 | 5 |
        产出指标 | 数量指标 | 助学人数 | 500人 | 400人 | 2 | 2 |
        """);
  }

  @Test
  void reportsABareClaim() {
    verify(
        check,
        """
        完成 已完成。     !!
         | | 播发稿件数量 | 2200篇 | 2100篇 | 10 | 10 |
        """);
  }
}
