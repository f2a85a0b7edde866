package io.hengji.core.checks.score;

import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Scorer;
import io.hengji.core.score.Verdict;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// A row that has points to be had and points claimed.
record ClaimedScore(IndicatorCase row, BigDecimal weight, BigDecimal claimed) {

  private static final int FEWEST_DECIMALS = 1;
  private static final int MOST_DECIMALS = 4;

  static Optional<ClaimedScore> of(IndicatorCase row) {
    return row.weight()
        .flatMap(weight -> row.claimed().map(claimed -> new ClaimedScore(row, weight, claimed)));
  }

  /// False where the claim is an error of its own, below nothing or above the weight.
  boolean isWithinWeight() {
    return claimed.signum() >= 0 && claimed.compareTo(weight) <= 0;
  }

  /// True for the whole weight claimed on a target missed, where the rules allow less.
  boolean isFullThoughMissed() {
    return row.points().verdict() == Verdict.MISSED
        && weight.signum() > 0
        && claimed.compareTo(weight) == 0
        && allowedAtItsDecimals().map(allowed -> allowed.high().compareTo(weight) < 0).orElse(true);
  }

  /// What the rules allow, rounded at the claim's own decimals (one or more): 16.7 is right for
  /// 16.65. Empty where the rules do not decide.
  Optional<Bounds> allowedAtItsDecimals() {
    int decimals = Math.clamp(claimed.scale(), FEWEST_DECIMALS, MOST_DECIMALS);
    FormCase form = row.form();
    return form.rules()
        .map(rules -> Scorer.by(Optional.of(roundingAt(decimals, rules))))
        .flatMap(
            scorer -> scorer.points(form.figures().indicators().get(row.index()).claim()).bounds());
  }

  private static RulesInForce roundingAt(int decimals, RulesInForce rules) {
    Map<String, Ruled<?>> values = new HashMap<>(rules.values());
    rules
        .find(Rule.POINT_DECIMALS)
        .ifPresent(rule ->
            values.put(
                Rule.POINT_DECIMALS.key(),
                new Ruled<>(
                    BigDecimal.valueOf(decimals), rule.cites(), rule.basis(), rule.from())));
    return new RulesInForce(rules.book(), rules.on(), values);
  }
}
