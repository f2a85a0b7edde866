package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class AmountUnitOffTest {

  private final AmountUnitOff check = new AmountUnitOff();

  @Test
  void isSilentOnAmountsInTheirCaptionsUnit() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 140.4万元 | 140.4万元 | 140.4 | 10 | 100% | 10
        资金 本年财政拨款 | 140.4 | 140.4万元 | 140.4万元 | | |
        产出指标 | 成本指标 | 慰问经费 | 140.4万元 | 140.4万元 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnLargeAmountsThatTheFormNamesSo() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 12000 | 12000 | 12000 | 10 | 100% | 10
        预期 投入1.2亿元改造老旧小区，户均补助12000元
        """);
  }

  @Test
  void doesNotGuessFromTheSizeAlone() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 6000000 | 6000000 | 6000000 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 3000人 | 3000人 | 10 | 10 |
        """);
  }

  @Test
  void doesNotTakeStandardsForTheSum() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 10000 | 10000 | 10000 | 10 | 100% | 10
        产出指标 | 成本指标 | 补助标准 | 10000元/人 | 10000元/人 | 10 | 10 |
        产出指标 | 成本指标 | 救助标准 | 5000-10000元 | 5000元 | 10 | 10 |
        """);
  }

  @Test
  void reportsYuanUnderTenThousandsByTheSumOfTheCosts() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 6,000,000.00 | 6,000,000.00 | 6,000,000.00 | 10 | 1.00 | 10     !!
        资金 本年财政拨款 | 6,000,000.00 | 6,000,000.00 | 6,000,000.00 | | |
        产出指标 | 成本指标 | 慰问 | 按200元/人，慰问3000人，需资金600，000元 | 同左 | 2 | 2 |
        产出指标 | 成本指标 | 救助 | 按1000-5000元为标准，需资金5，400，000元 | 同左 | 2 | 2 |
        """);
  }

  @Test
  void reportsYuanUnderTenThousandsByAnAmountOfTheGoal() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 1404000 | 1404000 | 1404000 | 10 | 100% | 10     !!
        完成 预算资金140.4万元全部使用
        """);
  }

  @Test
  void reportsTenThousandsUnderYuan() {
    verify(
        check,
        """
        金额单位 元
        资金 年度资金总额 | 140.4 | 140.4 | 140.4 | 10 | 100% | 10     !!
        预期 安排资金140.4万元
        """);
  }

  @Test
  void reportsACellThatPrintsAnotherUnit() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 140.4 | 140.4 | 1404000元 | 10 | 100% | 10     !! executed
        """);
  }

  @Test
  void reportsACellTenThousandTimesItsRow() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 600 | 600 | 6000000 | 10 | 100% | 10     !! executed
        """);
  }

  @Test
  void reportsSourcesTenThousandTimesTheirTotal() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 600 | 600 | 600 | 10 | 100% | 10
        资金 本年财政拨款 | 5000000 | 5000000 | 5000000 | | |     !!
        资金 其他资金 | 1000000 | 1000000 | 1000000 | | |     !!
        """);
  }

  @Test
  void reportsTheOneSourceThatMakesTheSumRightInYuan() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 432.6 | 451.2 | 451.2 | 10 | 100% | 10
        资金 本年财政拨款 | 432.6 | 432.6 | 432.6 | | |
        资金 上年结转资金 | | 186000 | 18.6 | | |        !! annual
        """);
  }
}
