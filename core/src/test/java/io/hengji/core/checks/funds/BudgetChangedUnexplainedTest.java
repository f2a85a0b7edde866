package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetChangedUnexplainedTest {

  private static final Optional<RulesInForce> SILENT_BELOW_FIVE =
      Optional.of(
          RulesOfTests.national().with(Rule.SILENT_BUDGET_CHANGE, BigDecimal.valueOf(5)).inForce());

  private final BudgetChangedUnexplained check = new BudgetChangedUnexplained();

  @Test
  void isSilentWhereTheBudgetDidNotChange() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100.00 | 90 | 10 | 90% | 9
        资金 本年财政拨款 | | 100 | 90 | | |
        """);
  }

  @Test
  void isSilentOnAChangeBelowTheBooksShare() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 95.01 | 90 | 10 | 94.7% | 9.47
        """,
        SILENT_BELOW_FIVE);
  }

  @Test
  void isSilentWhereTheMoneyCarriedOverMakesUpTheChange() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 120 | 120 | 10 | 100% | 10
        资金 本年财政拨款 | 100 | 100 | 100 | | |
        资金 上年结转资金 | | 20 | 20 | | |
        """);
  }

  @Test
  void isSilentWhereTheOutcomeNamesACause() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 67.06 | 67.06 | 10 | 100% | 10
        完成 因财政压减支出，专项资金由100万元减为67.06万元
        """);
  }

  @Test
  void isSilentWhereADeviationNamesACause() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 67.06 | 67.06 | 10 | 100% | 10
        产出指标 | 数量指标 | 慰问人数 | 100人 | 67人 | 20 | 13.4 | 年中收回预算32.94万元
        """);
  }

  @Test
  void isSilentWhereTheRemarksNameACause() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | 67.06 | 67.06 | 10 | 100% | 10
        其他说明 年初无预算，7月追加
        """);
  }

  @Test
  void leavesSlipsOfTheUnitAndEmptyTotalsToTheirOwnChecks() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 600 | 6000000 | 600 | 10 | 100% | 10
        资金 其他资金 | 600 | 6000000 | 600 | | |
        """);
  }

  @Test
  void reportsAChangeOfWhichOnlyTheAmountsAreNamed() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100万元 | 67.06万元 | 67.06万元 | 10 | 100% | 10     !! annual
        资金 本年财政拨款 | 100万元 | 67.06万元 | 67.06万元 | | |
        完成 专项资金100万元，全年执行数67.06万元，推动产业结构调整
        """);
  }

  @Test
  void reportsAChangeAtTheBooksShare() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 95 | 90 | 10 | 94.7% | 9.47     !! annual
        """,
        SILENT_BELOW_FIVE);
  }

  @Test
  void reportsTheSourcesWhereTheTotalIsEmpty() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | 0 | 0 | 10 | 0 | 0
        资金 本年财政拨款 | 202.64 | 132.912 | 132.912 | | |     !! annual
        """);
  }

  @Test
  void reportsABudgetThatWasNotThereAtFirst() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | 50 | 50 | 10 | 100% | 10     !! annual
        """);
  }

  @Test
  void doesNotTakeTheTemplatesNotesForACause() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 67.06 | 67.06 | 10 | 100% | 10     !! annual
        注 如有特殊情况，权重可做适当调整
        """);
  }

  @Test
  void takesAWordOfAnIndicatorOnlyWhereItSpeaksOfMoney() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 80 | 80 | 10 | 100% | 10         !! annual
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 因道路中断，已调整工期
        """);
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 80 | 80 | 10 | 100% | 10
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 因年中预算调整，少走访10户
        """);
  }
}
