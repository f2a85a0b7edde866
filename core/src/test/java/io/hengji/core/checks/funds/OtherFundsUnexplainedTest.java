package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OtherFundsUnexplainedTest {

  private final OtherFundsUnexplained check = new OtherFundsUnexplained();

  @Test
  void doesNotApplyWhereNothingAsksForTheSource() {
    assertThat(check.notApplicable(CheckTable.of("金额单位 万元\n资金 其他资金 | 5 | 5 | 5 | | |")))
        .isPresent();
  }

  @Test
  void isSilentWithoutOtherFunds() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        资金 其他资金 | | 0 | | | |
        注 其他资金：请注明资金来源。
        """);
  }

  @Test
  void isSilentWhereTheRemarksNameTheSource() {
    verify(
        check,
        """
        金额单位 万元
        资金 其他资金 | 20 | 20 | 20 | | |
        其他说明 其他资金20万元为单位自筹
        注 其他资金：请注明资金来源。
        """);
  }

  @Test
  void isSilentWhereADeviationNamesTheSource() {
    verify(
        check,
        """
        金额单位 万元
        资金 其他资金 | 20 | 20 | 20 | | |
        产出指标 | 数量指标 | 慰问人数 | 100人 | 100人 | 10 | 10 | 其他资金为上级工会补助
        注 其他资金：请注明资金来源。
        """);
  }

  @Test
  void reportsMoneyWithoutASourceWhereTheNotesAsk() {
    verify(
        check,
        """
        金额单位 万元
        资金 其他资金 | 20 | 20 | 20 | | |     !! annual
        其他说明 无
        预期 帮扶困难企业职工
        注 其他资金：请注明资金来源。
        """);
  }

  @Test
  void reportsMoneyWithoutASourceWhereTheBookAsks() {
    verify(
        check,
        """
        金额单位 万元
        资金 其他资金 | | | 20 | | |     !! executed
        """,
        Optional.of(RulesOfTests.national().with(Rule.OTHER_FUNDS_NAMED, true).inForce()));
  }
}
