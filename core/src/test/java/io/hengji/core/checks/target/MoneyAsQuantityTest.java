package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class MoneyAsQuantityTest {

  private final MoneyAsQuantity check = new MoneyAsQuantity();

  @Test
  void isSilentOnOtherKindsAndWithoutAFigure() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 慰问经费 | 140.4万元 | 140.4万元 | 10 | 10 |
        产出指标 | 数量指标 | 经费使用率 | | | | |
        产出指标 | 数量指标 | 资金拨付 | 全额拨付 | 达成预期指标 | 10 | 10 |
        """);
  }

  @Test
  void acceptsQuantitiesStandardsAndMoneyThatIsTheProduct() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |
        产出指标 | 数量指标 | 疫苗接种率 | 100% | 97.3% | 2 | 1.9 |
        产出指标 | 数量指标 | 低保标准 | ≥530元/人·月 | 583元/人·月 | 5 | 5 |
        产出指标 | 数量指标 | 小额贷款发放额 | ≥500万元 | 520万元 | 5 | 5 |
        产出指标 | 数量指标 | 木材销售收入 | 1100万元 | 1093万元 | 6 | 5 |
        """);
  }

  @Test
  void reportsAmountsAndRatesOfPayment() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 卫片执法补助经费 | 72890元 | 72890元 | 10 | 9 |        !! target
        产出指标 | 数量指标 | 慰问困难职工 | ≥60万元 | 60万元 | 10 | 10 |           !! target
        产出指标 | 数量指标 | 指标1工程资金金额 | 43.2 | 37.24 | 10 | 9 |          !! target
        产出指标 | 数量指标 | 资金支付率 | 100% | 100% | 10 | 10 |                 !! target
        """);
  }
}
