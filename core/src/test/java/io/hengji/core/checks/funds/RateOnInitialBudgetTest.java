package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class RateOnInitialBudgetTest {

  private final RateOnInitialBudget check = new RateOnInitialBudget();

  @Test
  void isSilentWhereAmountsAreMissingOrZero() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | | 80 | 80 | 10 | 80% | 8
        资金 本年财政拨款 | 100 | 80 | | | 80% |
        资金 其他资金 | 0 | 0 | 0 | | 0% |
        """);
  }

  @Test
  void isSilentWhereTheBudgetDidNotChange() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 80 | 10 | 80% | 8
        """);
  }

  @Test
  void isSilentWhereTheRateFitsTheAnnualBudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 80 | 80 | 10 | 100% | 10
        """);
  }

  @Test
  void isSilentWhereTheRateFitsNeither() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 80 | 80 | 10 | 90% | 9
        """);
  }

  @Test
  void reportsTheRowOfTheTotalForAll() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 67.06 | 67.06 | 10 | 67.06% | 6.7     !! rate
        资金 本年财政拨款 | 100 | 67.06 | 67.06 | | 67.06% |
        """);
  }
}
