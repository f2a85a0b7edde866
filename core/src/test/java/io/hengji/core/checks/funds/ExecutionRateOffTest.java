package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class ExecutionRateOffTest {

  private final ExecutionRateOff check = new ExecutionRateOff();

  @Test
  void isSilentWhereAmountsOrRateAreMissing() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | | 10 | 80% | 8
        资金 本年财政拨款 | 100 | | 90 | | 80% |
        资金 其他资金 | 0 | 0 | 0 | | 0.00% |
        """);
  }

  @Test
  void acceptsARateInItsPrintedPrecision() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86% | 8.6
        资金 本年财政拨款 | 43.2 | 43.2 | 37.24 | | 86.20% |
        资金 上年结转资金 | 43.2 | 43.2 | 37.24 | | 0.862 |
        资金 其他资金 | 3 | 3 | 2 | | 66.6% |
        """);
  }

  @Test
  void leavesSpendingBeyondTheBudgetToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 120 | 10 | 100% | 10
        """);
  }

  @Test
  void leavesNegativeAmountsAndSlipsOfTheUnitToTheirOwnChecks() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | -5 | 10 | 5% | 10
        资金 本年财政拨款 | 100 | 100 | 1000000 | | 50% |
        """);
  }

  @Test
  void leavesARateOnTheInitialBudgetToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 80 | 80 | 10 | 80% | 8
        """);
  }

  @Test
  void reportsTheRowOfTheTotalForAll() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 80.4 | 10 | 100% | 10     !! rate
        资金 本年财政拨款 | 100 | 100 | 80.4 | | 100% |
        """);
  }

  @Test
  void reportsARoundedUpRate() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 99.2 | 10 | 100% | 10     !! rate
        """);
  }

  @Test
  void reportsAPartWhoseOwnRateIsOff() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9
        资金 本年财政拨款 | 80 | 80 | 70 | | 90% |     !! rate
        """);
  }
}
