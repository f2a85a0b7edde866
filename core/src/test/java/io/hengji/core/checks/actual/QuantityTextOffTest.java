package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuantityTextOffTest {

  private final QuantityTextOff check = new QuantityTextOff();

  @Test
  void isSilentWhereTheTextWorksNothingOut() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 120人 | 10 | 10 |
        产出指标 | 成本指标 | 慰问 | 慰问3000人，需资金600000元 | 慰问3000人，需资金600000元 | 10 | 10 |
        产出指标 | 成本指标 | 培训 | 按400元标准，培训约1000人，需资金380000元 | 约1000人 | 10 | 10 |
        产出指标 | 成本指标 | 救助 | 按200元/人救助100人、300元/人救助50人，共需35000元 | 已救助 | 10 | 10 |
        """);
  }

  @Test
  void acceptsWorkingThatHolds() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 慰问 | 按200元/人，慰问3000人，需资金600，000元 | 按200元/人，慰问3000人，需资金600，000元 | 2 | 2 |
        产出指标 | 成本指标 | 培训 | 按规定400元标准补助，培训职工1000人，需资金40万元 | 已培训 | 2 | 2 |
        产出指标 | 成本指标 | 设备 | 单价1.23万元，购置3台，共3.7万元 | 已购置 | 2 | 2 |
        """);
  }

  @Test
  void findsASumThatWasSpent() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 救助 | 按500元/人标准救助120人 | 按500元/人标准救助120人，支出资金65000元 | 2 | 2 |    !! actual
        """);
  }

  @Test
  void acceptsASumWithinTheRangeOfAStandard() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 救助 | 按1000-5000元标准，救助200人，需资金500000元 | 已救助 | 2 | 2 |
        产出指标 | 成本指标 | 大病 | 按1000-5000元标准，救助200人，需资金100万元 | 已救助 | 2 | 2 |
        产出指标 | 成本指标 | 助学 | 按1000-5000元或费用超10万元救助10000元为标准，救助200人，需资金2000000元 | 已救助 | 2 | 2 |
        """);
  }

  @Test
  void reportsAPriceTimesACountThatIsNotTheSum() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 慰问 | 按200元/人，慰问3000人，需资金500000元 | 已慰问 | 2 | 2 |            !! target
        产出指标 | 成本指标 | 培训 | 已安排 | 按400元标准补助，培训职工1000人，共支出45万元 | 2 | 2 |      !! actual
        产出指标 | 成本指标 | 设备 | 单价1.27万元，购置3台，共3.7万元 | 已购置 | 2 | 2 |                !! target
        产出指标 | 成本指标 | 救助 | 按1000-5000元标准，救助200人，需资金2000000元 | 已救助 | 2 | 2 |     !! target
        """);
    assertThat(
            only(check, "产出指标 | 成本指标 | 慰问 | 按200元/人，慰问3000人，需资金500000元 | 已慰问 | 2 | 2 |").message())
        .contains("200元/人 × 3000人 = 60万元");
  }

  @Test
  void holdsTheSumsOfAllCostRowsAgainstTheSpending() {
    String rows =
        """
        产出指标 | 成本指标 | 慰问 | 慰问困难职工 | 慰问3000人，需资金600000元 | 2 | 2 |
        产出指标 | 成本指标 | 培训 | 培训在职职工 | 培训1000人，需资金400000元 | 2 | 2 |
        """;
    verify(check, "金额单位 万元\n资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10\n" + rows);
    verify(check, "金额单位 万元\n资金 年度资金总额 | 1000000 | 1000000 | 1000000 | 10 | 100% | 10\n" + rows);
    verify(
        check,
        "金额单位 万元\n资金 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9\n"
            + rows.replaceFirst("\\| 2 \\| 2 \\|", "| 2 | 2 |    !! actual"));
  }

  @Test
  void doesNotAddUpWhereACostRowNamesNoSum() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9
        产出指标 | 成本指标 | 慰问 | 慰问困难职工 | 慰问3000人，需资金600000元 | 2 | 2 |
        产出指标 | 成本指标 | 培训 | 培训在职职工 | 达成预期指标 | 2 | 2 |
        """);
  }

  @Test
  void reportsProductsThatAreWorkedOutWithSigns() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 生活费标准 | 1400元/人·月×305人×12个月=512.4万元 | 1400元/人·月×305人×12个月=521.4万元 | 10 | 10 |        !! actual
        产出指标 | 成本指标 | 补贴标准 | 1035人×4000元/人＝414万元 | 1035人×4000元/人＝441万元 | 10 | 10 |        !! actual
        产出指标 | 成本指标 | 膳食补助标准 | 5元/生·天×3.61万人×200天=3160万元 | 已补助 | 10 | 10 |        !! target
        """);
  }

  @Test
  void reportsLandAndLengthsAtAPrice() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 补贴标准 | 按120元/亩补贴71.98万亩，合计8637.6万元 | 按120元/亩补贴71.98万亩，合计8367.6万元 | 10 | 10 |        !! actual
        产出指标 | 成本指标 | 维修单价 | 6800米，单价208元/米，共141.44万元 | 6800米，单价208元/米，共144.14万元 | 10 | 10 |        !! actual
        """);
  }

  @Test
  void isSilentOnWhatRoundingExplains() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 补贴标准 | 按120元/亩补贴71.98万亩，合计8637.2万元 | 120元/亩×71.98万亩=8637.2万元 | 10 | 10 |
        产出指标 | 成本指标 | 护栏造价 | 306.5元/米×1.24公里=38万元 | 单价306.5元，安装1240米，约38万元 | 10 | 10 |
        """);
  }
}
