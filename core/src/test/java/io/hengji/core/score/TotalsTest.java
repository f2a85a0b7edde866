package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.Cap;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TotalsTest {

  private static final RulesOfTests NATIONAL = RulesOfTests.national();

  private static final String FORM =
      """
      年度 2023
      金额单位 万元
      资金 年度资金总额 | 100 | 80 | %s | 10 | | 10
      产出指标 | 数量指标 | 人数 | 100人 | 90人 | 50 | 50 |
      效益指标 | 社会效益 | 影响 | 效果明显 | 达成预期指标 | 30 | %s |
      满意度指标 | 满意度 | 群众满意度 | ≥90%% | 95%% | 10 | 10 |
      总分 100 | 99 | 优
      """;

  @Test
  void addsRecomputedFiguresToTheClaimsThatStayInTheirBand() {
    FormScore score = score(NATIONAL, FORM.formatted("80", "29.5"));

    assertThat(score.claimed()).contains(new BigDecimal("99"));
    assertThat(score.computed()).contains(new BigDecimal("94.5"));
    assertThat(score.grade()).contains("优");
  }

  @Test
  void movesAClaimOutsideItsBandToTheNearestEnd() {
    assertThat(score(NATIONAL, FORM.formatted("80", "20")).computed())
        .contains(new BigDecimal("89"));
    assertThat(score(NATIONAL, FORM.formatted("80", "33")).computed())
        .contains(new BigDecimal("95"));
  }

  @Test
  void isOpenWhileABandHasNoClaim() {
    FormScore score = score(NATIONAL, FORM.formatted("80", ""));

    assertThat(score.computed()).isEmpty();
    assertThat(score.grade()).isEmpty();
  }

  @Test
  void isOpenWhileTheExecutionIs() {
    assertThat(score(NATIONAL, FORM.formatted("", "30")).computed()).isEmpty();
  }

  @Test
  void isOpenForAFormWithoutLines() {
    assertThat(score(NATIONAL, "总分 100 | 99 | 优").computed()).isEmpty();
  }

  @Test
  void keepsClaimsFinerThanTheRulesPoints() {
    assertThat(score(NATIONAL, FORM.formatted("80", "29.123456")).computed())
        .contains(new BigDecimal("94.123456"));
  }

  @ParameterizedTest
  @CsvSource({
    "100, 100, 10, 10, 100 ÷ 100 × 10 = 10",
    "100, 86.2, 10, 8.62, 86.2 ÷ 100 × 10 = 8.62",
    "3, 1, 10, 3.33, 1 ÷ 3 × 10 = 3.33",
    "100, 120, 10, 10, '120 ÷ 100 × 10 = 12，超过分值，计 10'",
    "100万元, 500000元, 10, 5, 500000 ÷ 1000000 × 10 = 5",
    "100, 0, 20, 0, 0 ÷ 100 × 20 = 0",
  })
  void scoresTheExecutionByTheExactShareOfTheYearsBudget(
      String annual, String executed, String weight, BigDecimal points, String why) {
    Points execution = execution(annual, executed, weight, "50%");

    assertThat(execution.bounds()).contains(Bounds.exactly(points));
    assertThat(execution.why()).isEqualTo(why);
    assertThat(execution.cites()).containsExactly("test/score.execution");
  }

  @ParameterizedTest
  @CsvSource({
    "86.2%, 8.62, 86.2% × 10 = 8.62",
    "0.862, 8.62, 86.2% × 10 = 8.62",
    "1.00, 10, 100% × 10 = 10"
  })
  void takesThePrintedRateWhereAmountsAreMissing(String rate, BigDecimal points, String why) {
    Points execution = execution("", "", "10", rate);

    assertThat(execution.bounds()).contains(Bounds.exactly(points));
    assertThat(execution.why()).isEqualTo(why);
  }

  @Test
  void cannotScoreTheExecutionOfAnEmptyBudget() {
    assertThat(execution("0", "0", "10", "0").bounds()).isEmpty();
    assertThat(execution("0", "207.45", "10", "100%").bounds()).isEmpty();
    assertThat(execution("", "", "10", "").bounds()).isEmpty();
    assertThat(execution("0", "0", "10", "0").why()).isEqualTo("全年预算数为空或为零，不能计算执行率");
  }

  @Test
  void hasNoExecutionWithoutABlockOfFunds() {
    assertThat(score(NATIONAL, "产出指标 | 数量指标 | 人数 | 100人 | 90人 | 50 | 50 |").execution()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"80, 95, 优", "64, 93, 优", "63, 89, 良", "47, 79, 中", "0, 59, 差"})
  void mayBeCappedByTheExecutionRate(String executed, String total, String grade) {
    RulesOfTests rules =
        RulesOfTests.national()
            .with(
                Rule.TOTAL_CAPS,
                new Rule.TotalCaps(List.of(cap("50", "59"), cap("60", "79"), cap("80", "89"))));

    FormScore score = score(rules, FORM.formatted(executed, "30"));

    assertThat(score.computed()).contains(new BigDecimal(total));
    assertThat(score.grade()).contains(grade);
  }

  @Test
  void isRescaledOnlyWhereTheBookSaysSo() {
    String half = "产出指标 | 数量指标 | 人数 | 100人 | 90人 | 50 | 50 |";

    assertThat(score(NATIONAL, half).computed()).contains(new BigDecimal("45"));
    assertThat(score(RulesOfTests.national().with(Rule.WEIGHTS_RESCALED, true), half).computed())
        .contains(new BigDecimal("90"));
  }

  @Test
  void leavesOutWhatDoesNotApplyBeforeItRescales() {
    String form =
        """
        产出指标 | 数量指标 | 人数 | 100人 | 90人 | 45 | 45 |
        产出指标 | 数量指标 | 户数 | / | / | / | / |
        """;

    assertThat(score(NATIONAL, form).computed()).isEmpty();
    assertThat(score(RulesOfTests.national().with(Rule.WEIGHTS_RESCALED, true), form).computed())
        .contains(new BigDecimal("90"));
  }

  @ParameterizedTest
  @CsvSource({"90, 优", "89.99, 良", "80, 良", "79.99, 中", "60, 中", "59.99, 差", "0, 差"})
  void namesTheGradeOfItsBand(String claim, String grade) {
    String form = "效益指标 | 社会效益 | 影响 | 效果明显 | 达成预期指标 | 100 | %s |".formatted(claim);
    RulesOfTests rules =
        RulesOfTests.national()
            .with(
                Rule.TIERS,
                new Rule.Tiers(band("0", "100"), band("0", "100"), band("0", "100"), false));

    assertThat(score(rules, form).grade()).contains(grade);
  }

  private static Rule.Band band(String low, String high) {
    return new Rule.Band(new BigDecimal(low), new BigDecimal(high), true);
  }

  private static Cap cap(String below, String total) {
    return new Cap(new BigDecimal(below), new BigDecimal(total));
  }

  private static Points execution(String annual, String executed, String weight, String rate) {
    String row =
        "金额单位 万元\n资金 年度资金总额 | 100 | %s | %s | %s | %s | 10"
            .formatted(annual, executed, weight, rate);
    return score(NATIONAL, row).execution().orElseThrow();
  }

  private static FormScore score(RulesOfTests rules, String form) {
    return Scorer.by(Optional.of(rules.inForce())).score(Figures.of(FormTable.of(form).form()));
  }
}
