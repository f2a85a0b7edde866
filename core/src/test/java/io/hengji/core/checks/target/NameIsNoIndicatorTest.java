package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class NameIsNoIndicatorTest {

  private final NameIsNoIndicator check = new NameIsNoIndicator();

  @Test
  void isSilentOnEmptyNames() {
    verify(
        check,
        """
        产出指标 | 时效指标 | | 2023年底前 | 已完成 | 10 | 10 |
        产出指标 | 数量指标 | 指标3: | 不少于6种 | 28种 | 1 | 1 |
        """);
  }

  @Test
  void acceptsNamesThatSayWhat() {
    verify(
        check,
        """
        产出指标 | 时效指标 | 在2023年春节前完成送温暖任务 | 春节前完成 | 春节前完成 | 10 | 10 |
        产出指标 | 时效指标 | 2023年12月底前完成帮扶救助 | 当年完成 | 当年完成 | 10 | 10 |
        产出指标 | 成本指标 | 送温暖帮扶资金发放28.6万元 | 28.6万元 | 28.6万元 | 10 | 10 |
        产出指标 | 数量指标 | 变压器3台 | 3台 | 3台 | 10 | 10 |
        产出指标 | 时效指标 | 完成时间 | 2023年底前 | 已完成 | 10 | 10 |
        产出指标 | 时效指标 | 及时完成率 | 100% | 100% | 10 | 10 |
        """);
  }

  @Test
  void reportsDeadlinesAndAmountsAsNames() {
    verify(
        check,
        """
        产出指标 | 时效指标 | 2023年底前 | 当年完成 | 当年完成 | 10 | 10 |           !! level3
        产出指标 | 时效指标 | 12月底之前完成 | 100% | 100% | 10 | 10 |              !! level3
        产出指标 | 时效指标 | 指标1：2023年6月30日前 | 及时 | 及时 | 10 | 10 |        !! level3
        产出指标 | 时效指标 | 当年完成 | 当年完成 | 当年完成 | 10 | 10 |             !! level3
        产出指标 | 成本指标 | 28.6万元 | 28.6万元 | 28.6万元 | 10 | 10 |            !! level3
        产出指标 | 数量指标 | ≥1500人 | ≥1500人 | 1500人 | 10 | 10 |               !! level3
        """);
  }
}
