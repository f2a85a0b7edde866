package io.hengji.core.score;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The answers of one day that scoring asks for, looked up once.
record ScoringRules(
    boolean present,
    int decimals,
    Optional<Ruled<Rule.ExecutionScoring>> execution,
    Optional<Ruled<Rule.PositiveScoring>> positive,
    Optional<Ruled<Rule.NegativeScoring>> negative,
    Optional<Ruled<Rule.EqualScoring>> equal,
    Optional<Ruled<Rule.IntervalScoring>> interval,
    Optional<Ruled<Rule.Ladder>> satisfaction,
    Optional<Ruled<Rule.SurplusPenalty>> surplus,
    Optional<Ruled<Rule.Tiers>> tiers,
    Optional<Ruled<Rule.TotalCaps>> caps,
    Optional<Ruled<Rule.Grades>> grades,
    Optional<Ruled<BigDecimal>> totalWeight,
    boolean rescaled,
    boolean positiveByDefault) {

  private static final int DECIMALS_WITHOUT_RULES = 2;

  static ScoringRules of(RulesInForce rules) {
    return new ScoringRules(
        true,
        rules
            .find(Rule.POINT_DECIMALS)
            .map(ruled -> ruled.value().intValueExact())
            .orElse(DECIMALS_WITHOUT_RULES),
        rules.find(Rule.EXECUTION_SCORING),
        rules.find(Rule.POSITIVE_SCORING),
        rules.find(Rule.NEGATIVE_SCORING),
        rules.find(Rule.EQUAL_SCORING),
        rules.find(Rule.INTERVAL_SCORING),
        rules.find(Rule.SATISFACTION_SCORING),
        rules.find(Rule.SURPLUS_PENALTY),
        rules.find(Rule.TIERS),
        rules.find(Rule.TOTAL_CAPS),
        rules.find(Rule.GRADES),
        rules.find(Rule.TOTAL_WEIGHT),
        rules.find(Rule.WEIGHTS_RESCALED).map(Ruled::value).orElse(false),
        rules
            .find(Rule.DEFAULT_DIRECTION)
            .map(ruled -> ruled.value() == Rule.DefaultDirection.POSITIVE)
            .orElse(false));
  }

  static ScoringRules none() {
    return new ScoringRules(
        false,
        DECIMALS_WITHOUT_RULES,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        false);
  }

  /// Points from a whole number of their last decimal place, without trailing zeros.
  BigDecimal points(long units) {
    return plain(BigDecimal.valueOf(units, decimals));
  }

  static BigDecimal plain(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  static List<String> cites(Optional<? extends Ruled<?>> rule) {
    return rule.isPresent() ? rule.get().cites() : List.of();
  }
}
