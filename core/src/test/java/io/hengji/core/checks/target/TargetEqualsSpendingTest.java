package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.Severity;
import org.junit.jupiter.api.Test;

class TargetEqualsSpendingTest {

  private static final String FUNDS = "金额单位 万元\n资金 年度资金总额 | 28.6 | 28.6 | 28.6 | 10 | 100% | 10\n";

  private final TargetEqualsSpending check = new TargetEqualsSpending();

  @Test
  void isSilentWithoutSpending() {
    verify(check, "产出指标 | 成本指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |");
    verify(
        check,
        "金额单位 万元\n资金 年度资金总额 | 0 | 0 | 0 | 10 | 0 | 0\n产出指标 | 成本指标 | 成本 | 0万元 | 0万元 | 10 | 10 |");
  }

  @Test
  void isSilentOnOtherKindsOtherSumsAndUnitCosts() {
    verify(
        check,
        FUNDS
            + """
            产出指标 | 数量指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |
            产出指标 | 成本指标 | 设备成本 | 15万元 | 15万元 | 10 | 10 |
            产出指标 | 成本指标 | 人均成本 | 286000元/人 | 286000元/人 | 10 | 10 |
            """);
  }

  @Test
  void leavesTargetsWrittenAfterTheFactToTheirOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 67.06 | 67.06 | 10 | 100% | 10
        产出指标 | 成本指标 | 帮扶经费 | 67.06万元 | 67.06万元 | 10 | 10 |
        """);
  }

  @Test
  void reportsATargetEqualToTheSpending() {
    verify(check, FUNDS + "产出指标 | 成本指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |    !! target");
    verify(check, FUNDS + "产出指标 | 成本指标 | 发放资金 | ≤286000元 | 28.6万元 | 10 | 10 |    !! target");
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | | 28.6 | 28.6 | 10 | 100% | 10
        产出指标 | 成本指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |    !! target
        """);
  }

  @Test
  void isAnInformation() {
    assertThat(only(check, FUNDS + "产出指标 | 成本指标 | 发放资金 | 28.6万元 | 28.6万元 | 10 | 10 |").severity())
        .isEqualTo(Severity.INFO);
  }
}
