package io.hengji.core.checks.monitoring;

import static io.hengji.core.year.YearTable.on;
import static io.hengji.core.year.YearTable.progress;
import static io.hengji.core.year.YearTable.verifyProgress;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpendingBehindTest {

  private final SpendingBehind check = new SpendingBehind();

  @Test
  void isSilentWhereSpendingKeepsPace() {
    verifyProgress(check, "2023-06-30", funds("100", "49.6"));
  }

  @Test
  void isSilentAtFourFifthsOfTheTimeGoneBy() {
    verifyProgress(check, "2023-12-31", funds("100", "80"));
  }

  @Test
  void isYellowJustBelowFourFifths() {
    verifyProgress(check, "2023-12-31", funds("100", "79.99 !! executed"));
    assertThat(message("2023-12-31", "79.99")).contains("黄色预警");
  }

  @Test
  void isYellowAtThreeFifthsAndRedBelow() {
    assertThat(message("2023-12-31", "60")).contains("黄色预警");
    assertThat(message("2023-12-31", "59.99")).contains("红色预警");
  }

  @Test
  void saysDayRateAndTimeGoneBy() {
    assertThat(message("2023-06-30", "20"))
        .isEqualTo("至6月30日支出20万元，执行率20%，时间进度49.59%，只有时间进度的40.33%，红色预警，应当说明原因、加快执行。");
  }

  @Test
  void nothingSpentIsBehindAndNothingSaidIsNotDecided() {
    verifyProgress(check, "2023-06-30", funds("100", "0 !! executed"));
    assertThat(
            check.notApplicable(
                on("2023-06-30").withProgress(progress("2023-06-30", funds("100", "")))))
        .contains("监控数据没有全年预算数或支出数");
  }

  @Test
  void isNotDecidedWithoutFiguresOrRules() {
    assertThat(check.notApplicable(on("2023-06-30"))).contains("没有监控数据");
    assertThat(
            check.notApplicable(
                on("2023-06-30")
                    .withProgress(
                        progress(
                            "2023-06-30",
                            funds("100", "1"),
                            Optional.of(
                                RulesOfTests.national().without(Rule.SPENDING_PACE).inForce())))))
        .isPresent();
  }

  private String message(String day, String spent) {
    return check
        .find(on(day).withProgress(progress(day, funds("100", spent))))
        .getFirst()
        .message();
  }

  private static String funds(String annual, String executed) {
    String[] parts = executed.split("!!");
    return "年度 2023\n金额单位 万元\n资金 年度资金总额 | 100 | %s | %s %s"
        .formatted(annual, parts[0].strip(), parts.length > 1 ? "!! " + parts[1].strip() : "");
  }
}
