package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The edges at which a score changes: ends of intervals, rules that are silent, no rules at all.
class ScoringEdgesTest {

  private static final RulesOfTests NATIONAL = RulesOfTests.national();

  private static Points points(
      Optional<RulesInForce> rules, String name, String target, String actual) {
    String row = "产出指标 | 数量指标 | %s | %s | %s | 10 | 10 |".formatted(name, target, actual);
    return Scorer.by(rules)
        .score(Figures.of(FormTable.of("年度 2023\n" + row).form()))
        .indicators()
        .getFirst();
  }

  private static Points points(RulesOfTests rules, String target, String actual) {
    return points(Optional.of(rules.inForce()), "培训人数", target, actual);
  }

  @ParameterizedTest
  @CsvSource({
    "≥100人, 99人, MISSED",
    "≥100人, 100人, REACHED",
    "≤3次, 4次, MISSED",
    "≤3次, 3次, REACHED",
    "=8台, 7台, MISSED",
    "=8台, 8台, REACHED",
    "=8台, 9台, MISSED",
    "50-60人, 49人, MISSED",
    "50-60人, 50人, REACHED",
    "50-60人, 60人, REACHED",
    "50-60人, 61人, MISSED",
    "2023年6月底前, 2023年6月30日, REACHED",
    "2023年6月底前, 2023年7月1日, MISSED",
    "100人, 120人, UNDETERMINED",
    "制度健全, 达成预期指标, REACHED",
    "制度健全, 部分达成预期指标, PARTLY",
    "制度健全, 未达成预期指标, MISSED",
  })
  void tellsWhetherATargetWasReachedEvenWithoutRules(
      String target, String actual, Verdict verdict) {
    Points points = points(Optional.empty(), "培训数", target, actual);

    assertThat(points.verdict()).isEqualTo(verdict);
    assertThat(points.bounds()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"49, 0", "50, 10", "60, 10", "61, 0"})
  void anIntervalMayGiveNothingOutsideIt(String actual, BigDecimal points) {
    RulesOfTests rules =
        RulesOfTests.national().with(Rule.INTERVAL_SCORING, Rule.IntervalScoring.NOTHING);

    assertThat(points(rules, "50-60人", actual + "人").bounds()).contains(Bounds.exactly(points));
  }

  @ParameterizedTest
  @CsvSource({"=8台, 7台, 0, MISSED", "=8台, 9台, 0, MISSED", "=8台, 8台, 10, REACHED"})
  void equalMayGiveNothingBesideTheTarget(
      String target, String actual, BigDecimal points, Verdict verdict) {
    RulesOfTests rules =
        RulesOfTests.national().with(Rule.EQUAL_SCORING, Rule.EqualScoring.NOTHING);

    assertThat(points(rules, target, actual).bounds()).contains(Bounds.exactly(points));
    assertThat(points(rules, target, actual).verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "=8台, 9台, UNDETERMINED",
    "=0台, -1台, MISSED",
    "≥0人, -2人, MISSED",
    "≤-2人, -1人, MISSED",
  })
  void isUndeterminedWhereNoProportionCanBeTaken(String target, String actual, Verdict verdict) {
    Points points = points(NATIONAL, target, actual);

    assertThat(points.bounds()).isEmpty();
    assertThat(points.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "score.interval, 50-60人, 40人, MISSED",
    "score.negative, ≤3次, 4次, MISSED",
    "score.negative, ≤3次, 3次, REACHED",
    "score.equal, =8台, 7台, MISSED",
    "score.positive, ≥100人, 90人, MISSED",
  })
  void aSilentRuleGivesNoPointsButAVerdict(
      String rule, String target, String actual, Verdict verdict) {
    Rule<?> silent =
        Rule.ALL.stream().filter(each -> each.key().equals(rule)).findFirst().orElseThrow();
    Points points = points(RulesOfTests.national().without(silent), target, actual);

    assertThat(points.bounds()).isEmpty();
    assertThat(points.verdict()).isEqualTo(verdict);
    assertThat(points.why()).isNotBlank();
  }

  @ParameterizedTest
  @CsvSource({
    "50-60人, 52-58人, true",
    "50-60人, 50-60人, true",
    "50-60人, 48-58人, false",
    "50-60人, 52-61人, false",
    "≥50人, 52-58人, false"
  })
  void takesARangeForAFigureOnlyInsideTheTarget(String target, String actual, boolean whole) {
    assertThat(points(NATIONAL, target, actual).bounds())
        .isEqualTo(whole ? Optional.of(Bounds.exactly(BigDecimal.TEN)) : Optional.empty());
  }

  @Test
  void aZeroTargetWithoutDirectionDecidesNothingUnlessTheActualIsZeroToo() {
    assertThat(points(NATIONAL, "0人", "2人").bounds()).isEmpty();
    assertThat(points(NATIONAL, "0人", "0人").bounds()).contains(Bounds.exactly(BigDecimal.TEN));
  }

  @Test
  void tellsThatABandIsOpenAtItsTopAndShortensWhatItQuotes() {
    Points points = points(NATIONAL, "建立健全困难职工帮扶档案管理制度", "部分达成预期指标，帮扶档案管理制度尚在修订，计划下半年印发");

    assertThat(points.why())
        .contains("得分应在 6 至 8 之间（不含 8）")
        .contains("实际完成值“部分达成预期指标，帮扶档案管理制度尚在修…”属部分达成预期指标");
  }

  @Test
  void rescalesTheSumToTheWholeAndRoundsItOnce() {
    String form =
        """
        年度 2023
        产出指标 | 数量指标 | 人数 | 100人 | 90人 | 30 | 30 |
        产出指标 | 数量指标 | 户数 | 100户 | 70户 | 37 | 37 |
        """;
    Scorer scorer =
        Scorer.by(Optional.of(RulesOfTests.national().with(Rule.WEIGHTS_RESCALED, true).inForce()));

    assertThat(scorer.score(Figures.of(FormTable.of(form).form())).computed())
        .contains(new BigDecimal("78.96"));
  }

  @ParameterizedTest
  @CsvSource({"69.99, 60", "70, 80", "79.99, 80", "80, "})
  void capsByARateWithoutAmounts(BigDecimal rate, BigDecimal total) {
    Rule.TotalCaps caps =
        new Rule.TotalCaps(
            List.of(
                new Rule.Cap(new BigDecimal("70"), new BigDecimal("60")),
                new Rule.Cap(new BigDecimal("80"), new BigDecimal("80"))));

    assertThat(Totals.cap(caps, new Comparison.OfRate(rate))).isEqualTo(Optional.ofNullable(total));
  }
}
