package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.Band;
import io.hengji.core.rules.Rule.Ladder;
import io.hengji.core.rules.Rule.PositiveScoring;
import io.hengji.core.rules.Rule.Step;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The rules that differ from book to book.
class RuleVariantsTest {

  @ParameterizedTest
  @CsvSource({"59, 0", "60, 0", "80, 5", "99, 9.75", "100, 10", "120, 10"})
  void passLineGivesNothingBelowItAndIsLinearAbove(String actual, BigDecimal points) {
    assertThat(positive(new PositiveScoring(number("60"), Optional.empty()), actual))
        .isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"94, 9.4", "95, 10", "100, 10"})
  void toleranceGivesTheWholeWeightFromItsLine(String actual, BigDecimal points) {
    assertThat(positive(new PositiveScoring(Optional.empty(), number("95")), actual))
        .isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"50, 0", "90, 7.5", "95, 10"})
  void passLineAndToleranceStandTogether(String actual, BigDecimal points) {
    assertThat(positive(new PositiveScoring(number("60"), number("95")), actual))
        .isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"129, 10", "130, 8", "200, 8"})
  void surplusCostsPoints(String actual, BigDecimal points) {
    RulesOfTests rules =
        RulesOfTests.national()
            .with(
                Rule.SURPLUS_PENALTY,
                new Rule.SurplusPenalty(new BigDecimal("130"), new BigDecimal("2")));

    assertThat(low(rules, "人数 | 100人 | " + actual + "人 | 10")).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({"90, 10", "100, 10", "110, 9", "150, 5", "200, 0", "250, 0"})
  void linearNegativesLoseWhatTheyExceed(String actual, BigDecimal points) {
    RulesOfTests rules =
        RulesOfTests.national().with(Rule.NEGATIVE_SCORING, Rule.NegativeScoring.LINEAR);

    assertThat(low(rules, "成本 | ≤100万元 | " + actual + "万元 | 10")).isEqualByComparingTo(points);
  }

  @ParameterizedTest
  @CsvSource({
    "50, 50 ÷ 100 低于 60%，不得分",
    "80, （80 ÷ 100 − 60%） ÷ （100% − 60%） × 10 = 5",
    "95, 实际完成值 95，指标值 100，达到 95%，视同完成，计 10",
    "100, 实际完成值 100，指标值 100，已达到，计 10",
    "130, 实际完成值 130，指标值 100，已达到，达到指标值的 130% 及以上扣 2 分，计 8",
  })
  void tellsLinesAndPrices(String actual, String why) {
    RulesOfTests rules =
        RulesOfTests.national()
            .with(Rule.POSITIVE_SCORING, new PositiveScoring(number("60"), number("95")))
            .with(
                Rule.SURPLUS_PENALTY,
                new Rule.SurplusPenalty(new BigDecimal("130"), new BigDecimal("2")));

    assertThat(points(rules, "人数 | 100人 | " + actual + "人 | 10").why()).isEqualTo(why);
  }

  @Test
  void tellsTheLinearFormula() {
    RulesOfTests rules =
        RulesOfTests.national().with(Rule.NEGATIVE_SCORING, Rule.NegativeScoring.LINEAR);

    assertThat(points(rules, "成本 | ≤100万元 | 110万元 | 10").why())
        .isEqualTo("（1 − （110 − 100） ÷ 100） × 10 = 9");
  }

  @Test
  void equalMayBeAllOrNothing() {
    RulesOfTests rules =
        RulesOfTests.national().with(Rule.EQUAL_SCORING, Rule.EqualScoring.NOTHING);

    assertThat(low(rules, "台数 | =8台 | 9台 | 10")).isEqualByComparingTo("0");
    assertThat(points(rules, "台数 | =8台 | 7台 | 10").why()).isEqualTo("实际完成值 7 不等于指标值 8，不得分");
    assertThat(low(rules, "台数 | =8台 | 8台 | 10")).isEqualByComparingTo("10");
  }

  @Test
  void rangesMayBeAllOrNothing() {
    RulesOfTests rules =
        RulesOfTests.national().with(Rule.INTERVAL_SCORING, Rule.IntervalScoring.NOTHING);

    assertThat(low(rules, "人数 | 50-60人 | 40人 | 10")).isEqualByComparingTo("0");
    assertThat(low(rules, "人数 | 50-60人 | 60人 | 10")).isEqualByComparingTo("10");
  }

  @ParameterizedTest
  @CsvSource({"95%, 10", "90%, 10", "89.99%, 8", "80%, 8", "60%, 5", "59%, 0"})
  void satisfactionMayClimbALadder(String actual, BigDecimal points) {
    RulesOfTests rules =
        RulesOfTests.national()
            .with(
                Rule.SATISFACTION_SCORING,
                ladder(step("90", "100"), step("80", "80"), step("60", "50")));

    Points scored =
        Scorer.by(Optional.of(rules.inForce()))
            .score(
                Figures.of(
                    FormTable.of("满意度指标 | 服务对象满意度 | 群众满意度 | ≥95% | " + actual + " | 10").form()))
            .indicators()
            .getFirst();

    assertThat(scored.bounds().orElseThrow().low()).isEqualByComparingTo(points);
  }

  @Test
  void yesAndNoMayCountDirectly() {
    RulesOfTests rules =
        RulesOfTests.national()
            .with(
                Rule.TIERS,
                new Rule.Tiers(
                    new Band(new BigDecimal("80"), new BigDecimal("100"), true),
                    new Band(new BigDecimal("50"), new BigDecimal("80"), false),
                    new Band(BigDecimal.ZERO, new BigDecimal("50"), false),
                    true));

    assertThat(points(rules, "影响 | 是否改善 | 是 | 10").bounds())
        .contains(Bounds.exactly(BigDecimal.TEN));
    assertThat(points(rules, "影响 | 是否改善 | 否 | 10").bounds())
        .contains(Bounds.exactly(BigDecimal.ZERO));
    assertThat(points(rules, "影响 | 是否改善 | 部分达成 | 10").bounds())
        .contains(new Bounds(new BigDecimal("5"), new BigDecimal("8"), false));
  }

  @ParameterizedTest
  @CsvSource({"100, 10", "99, 7", "80, 7", "79, 5", "60, 5", "59, 0"})
  void executionMayClimbALadder(String executed, BigDecimal points) {
    RulesOfTests rules =
        RulesOfTests.national()
            .with(
                Rule.EXECUTION_SCORING,
                ladder(step("100", "100"), step("80", "70"), step("60", "50")));

    FormScore score =
        Scorer.by(Optional.of(rules.inForce()))
            .score(
                Figures.of(
                    FormTable.of("金额单位 万元\n资金 年度资金总额 | 100 | 100 | " + executed + " | 10 | | ")
                        .form()));

    assertThat(score.execution().orElseThrow().bounds().orElseThrow().low())
        .isEqualByComparingTo(points);
  }

  private static Ladder ladder(Step... steps) {
    return new Ladder(List.of(steps));
  }

  private static Step step(String from, String share) {
    return new Step(new BigDecimal(from), new BigDecimal(share));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(new BigDecimal(text));
  }

  private static BigDecimal positive(PositiveScoring scoring, String actual) {
    return low(
        RulesOfTests.national().with(Rule.POSITIVE_SCORING, scoring),
        "人数 | 100人 | " + actual + "人 | 10");
  }

  private static BigDecimal low(RulesOfTests rules, String row) {
    return points(rules, row).bounds().orElseThrow().low();
  }

  private static Points points(RulesOfTests rules, String row) {
    return Scorer.by(Optional.of(rules.inForce()))
        .score(Figures.of(FormTable.of("产出指标 | 数量指标 | " + row).form()))
        .indicators()
        .getFirst();
  }
}
