package io.hengji.core.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The points of one indicator or of the execution of the budget: what the form claims, what the
/// rules allow, and why.
public final class Points {

  private final Claim claim;
  private final ScoringRules rules;
  private final Verdict verdict;
  private final Outcome outcome;
  private final List<String> cites;
  private final long low;
  private final long high;

  /// How far the rules decide. Low and high count in the last decimal place of the rules' points.
  enum Outcome {
    EXACT,
    BAND,
    BAND_OPEN_AT_ITS_TOP,
    UNDETERMINED,
    /// What is there to compare is plain, and the rules do not say what it earns.
    RULES_SILENT
  }

  Points(
      Claim claim,
      ScoringRules rules,
      Verdict verdict,
      Outcome outcome,
      List<String> cites,
      long low,
      long high) {
    this.claim = claim;
    this.rules = rules;
    this.verdict = verdict;
    this.outcome = outcome;
    this.cites = cites;
    this.low = low;
    this.high = high;
  }

  /// Points to be had, as printed; empty where the cell or the column is.
  public Optional<BigDecimal> weight() {
    return claim.weight();
  }

  /// Points taken, as printed.
  public Optional<BigDecimal> claimed() {
    return claim.claimed();
  }

  /// What decides.
  public Comparison comparison() {
    return claim.comparison();
  }

  /// What the rules allow; empty where the form or the rules do not say enough.
  public Optional<Bounds> bounds() {
    return isDetermined()
        ? Optional.of(
            new Bounds(
                rules.points(low), rules.points(high), outcome != Outcome.BAND_OPEN_AT_ITS_TOP))
        : Optional.empty();
  }

  /// Whether the target was reached.
  public Verdict verdict() {
    return verdict;
  }

  /// How the bounds came about, or why there are none, in Chinese: `1249 ÷ 1500 × 20 = 16.65`.
  public String why() {
    return Derivation.of(this, rules);
  }

  /// The provisions that the bounds rest on.
  public List<String> cites() {
    return cites;
  }

  Claim claim() {
    return claim;
  }

  Outcome outcome() {
    return outcome;
  }

  boolean isDetermined() {
    return outcome.compareTo(Outcome.UNDETERMINED) < 0;
  }

  long low() {
    return low;
  }

  long high() {
    return high;
  }
}
