package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TargetAfterTheFactTest {

  private static final String FUNDS = "金额单位 万元\n资金 年度资金总额 | 100 | 67.06 | 67.06 | 10 | 100% | 10\n";

  private final TargetAfterTheFact check = new TargetAfterTheFact();

  @Test
  void leavesAnUnchangedBudgetToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 28.6 | 28.6 | 28.6 | 10 | 100% | 10
        产出指标 | 成本指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |
        """);
  }

  @Test
  void isSilentWithoutAnInitialBudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | 28.6 | 28.6 | 10 | 100% | 10
        产出指标 | 成本指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnTargetsThatAreNotTheSpending() {
    verify(
        check,
        FUNDS
            + """
            产出指标 | 成本指标 | 帮扶经费 | 100万元 | 67.06万元 | 10 | 10 |
            产出指标 | 数量指标 | 帮扶经费 | 67.06万元 | 67.06万元 | 10 | 10 |
            """);
  }

  @Test
  void reportsATargetEqualToTheSpendingBesideAnotherBudget() {
    String row = "产出指标 | 成本指标 | 帮扶经费 | 67.06万元 | 67.06万元 | 10 | 10 |";
    verify(check, FUNDS + row + "    !! target");
    assertThat(only(check, FUNDS + row).message()).contains("年初预算数是 100万元");
  }
}
