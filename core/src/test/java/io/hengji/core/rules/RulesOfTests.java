package io.hengji.core.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Rules by hand for tests of scores and checks: the national tree and formulas, each value citing
/// `test/` and its key.
public final class RulesOfTests {

  private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
  private final Map<String, Ruled<?>> values = new HashMap<>();

  private RulesOfTests() {}

  /// The national values, ready to be changed.
  public static RulesOfTests national() {
    return new RulesOfTests()
        .with(Rule.TOTAL_WEIGHT, number("100"))
        .with(Rule.EXECUTION_WEIGHT, number("10"))
        .with(
            Rule.CLASS_WEIGHTS,
            new Rule.ClassWeights(
                List.of(
                    weight(IndicatorClass.OUTPUT, "50"),
                    weight(IndicatorClass.BENEFIT, "30"),
                    weight(IndicatorClass.SATISFACTION, "10"))))
        .with(Rule.EXECUTION_SCORING, new Rule.Proportional())
        .with(Rule.POSITIVE_SCORING, Rule.PositiveScoring.PROPORTIONAL)
        .with(Rule.NEGATIVE_SCORING, Rule.NegativeScoring.INVERSE)
        .with(Rule.EQUAL_SCORING, Rule.EqualScoring.PROPORTIONAL)
        .with(Rule.INTERVAL_SCORING, Rule.IntervalScoring.NEAREST_END)
        .with(Rule.DEFAULT_DIRECTION, Rule.DefaultDirection.POSITIVE)
        .with(
            Rule.TIERS,
            new Rule.Tiers(
                band("80", "100", true), band("60", "80", false), band("0", "60", false), false))
        .with(Rule.POINT_DECIMALS, number("2"))
        .with(
            Rule.GRADES,
            new Rule.Grades(
                List.of(grade("优", "90"), grade("良", "80"), grade("中", "60"), grade("差", "0"))))
        .with(Rule.DEVIATION_EXPLAINED, new Rule.Explained(true, false, false))
        .with(Rule.SURPLUS_RATIO, number("1.3"))
        .with(Rule.SPENDING_PACE, new Rule.PaceLights(number("60"), number("80")))
        .with(Rule.PROGRESS_DEVIATION, number("15"));
  }

  /// Another value.
  public <T> RulesOfTests with(Rule<T> rule, T value) {
    values.put(rule.key(), new Ruled<>(value, List.of("test/" + rule.key()), Basis.READING, FROM));
    return this;
  }

  /// No value.
  public RulesOfTests without(Rule<?> rule) {
    values.remove(rule.key());
    return this;
  }

  /// The rules as they are now.
  public RulesInForce inForce() {
    return new RulesInForce("test", LocalDate.of(2023, 12, 31), values);
  }

  private static Rule.ClassWeight weight(IndicatorClass of, String points) {
    return new Rule.ClassWeight(of, number(points), true);
  }

  private static Rule.Band band(String low, String high, boolean highIncluded) {
    return new Rule.Band(number(low), number(high), highIncluded);
  }

  private static Rule.GradeBand grade(String name, String from) {
    return new Rule.GradeBand(name, number(from));
  }

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }
}
