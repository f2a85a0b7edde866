package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ExecutionScoreOffTest {

  private static final Optional<RulesInForce> LADDER =
      Optional.of(
          RulesOfTests.national()
              .with(
                  Rule.EXECUTION_SCORING,
                  new Rule.Ladder(List.of(step("100", "100"), step("80", "70"))))
              .inForce());

  private final ExecutionScoreOff check = new ExecutionScoreOff();

  @Test
  void doesNotApplyWithoutARule() {
    assertThat(
            check.notApplicable(
                CheckTable.of("资金 年度资金总额 | 1 | 1 | 1 | 10 | 100% | 9", Optional.empty())))
        .isPresent();
  }

  @Test
  void isSilentWhereWeightScoreOrRateAreMissing() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 80 | | 80% | 8
        """);
  }

  @Test
  void isSilentWhereTheScoreIsMissing() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 80 | 10 | 80% |
        """);
  }

  @Test
  void isSilentWhereNothingGivesARate() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | | 10 | | 8
        """);
  }

  @Test
  void acceptsTheExactRateRoundedAsClaimed() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 20000 | 20000 | 9034 | 10 | 45% | 4.52
        """);
  }

  @Test
  void acceptsThePrintedRate() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 80.4 | 10 | 100% | 10
        资金 本年财政拨款 | 100 | 100 | 80.4 | | 100% |
        """);
  }

  @Test
  void acceptsTheCapAboveTheBudget() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 120 | 10 | 120% | 10
        """);
  }

  @Test
  void acceptsTheBooksLadder() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 85 | 10 | 85% | 7
        """,
        LADDER);
  }

  @Test
  void reportsAScoreOffTheLadder() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 85 | 10 | 85% | 8.5     !! score
        """,
        LADDER);
  }

  @Test
  void reportsAScoreThatNeitherRateGives() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 43.2 | 43.2 | 37.24 | 10 | 86% | 9     !! score
        """);
  }

  private static Rule.Step step(String from, String share) {
    return new Rule.Step(new BigDecimal(from), new BigDecimal(share));
  }
}
