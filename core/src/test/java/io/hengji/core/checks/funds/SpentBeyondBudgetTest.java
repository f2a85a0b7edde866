package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class SpentBeyondBudgetTest {

  private final SpentBeyondBudget check = new SpentBeyondBudget();

  @Test
  void isSilentWithinTheBudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        资金 本年财政拨款 | 100 | | 100 | | |
        """);
  }

  @Test
  void leavesSlipsOfTheUnitToTheirOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 600 | 600 | 6000000 | 10 | 100% | 10
        """);
  }

  @Test
  void leavesATotalLeftEmptyToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | 0 | 90 | 10 | 100% | 10
        资金 本年财政拨款 | 90 | 90 | 90 | | |
        """);
  }

  @Test
  void allowsForARoundedBudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 89.97 | 89.97 | 89.974 | 10 | 100% | 10
        """);
  }

  @Test
  void reportsTheTotalForItsParts() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 120 | 10 | 100% | 10     !! executed
        资金 本年财政拨款 | 100 | 100 | 120 | | |
        """);
  }

  @Test
  void reportsSpendingWithoutABudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | 0 | 207.4538 | 10 | 100% | 10     !! executed
        资金 本年财政拨款 | | | 207.4538 | | |
        """);
  }

  @Test
  void reportsAPartBeyondItsOwnBudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        资金 本年财政拨款 | 80 | 80 | 85 | | |     !! executed
        资金 其他资金 | 20 | 20 | 15 | | |
        """);
  }

  @Test
  void reportsNegativeAmounts() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 80 | -80 | -80 | 10 | 100% | 10
        资金 本年财政拨款 | 80 | -80 | -80 | | |      !! annual !! executed
        """);
  }
}
