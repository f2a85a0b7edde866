package io.hengji.core.score;

import io.hengji.core.quantity.Tier;
import io.hengji.core.rules.Rule;
import java.math.BigDecimal;
import java.util.List;

/// Scores words by the bands of their tier.
final class WordScore {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /// Shares are per cent with up to two decimal places.
  private static final int SHARE_PLACES = 2;

  private final ScoringRules rules;
  private final List<String> cites;
  private final long divisor;
  private final boolean yesNoDirect;
  private final Band reached;
  private final Band partly;
  private final Band missed;

  WordScore(ScoringRules rules) {
    this.rules = rules;
    this.cites = ScoringRules.cites(rules.tiers());
    this.divisor = Math.powExact(10L, Claim.PLACES - rules.decimals() + 2 + SHARE_PLACES);
    this.yesNoDirect = rules.tiers().map(t -> t.value().yesNoDirect()).orElse(false);
    this.reached = new Band(rules.tiers().map(t -> t.value().reached()).orElse(NO_BAND));
    this.partly = new Band(rules.tiers().map(t -> t.value().partly()).orElse(NO_BAND));
    this.missed = new Band(rules.tiers().map(t -> t.value().missed()).orElse(NO_BAND));
  }

  private static final Rule.Band NO_BAND = new Rule.Band(BigDecimal.ZERO, HUNDRED, true);

  /// A band with its ends as whole numbers.
  private record Band(Rule.Band rule, long low, long high, boolean highIncluded) {
    Band(Rule.Band rule) {
      this(rule, scaled(rule.low()), scaled(rule.high()), rule.highIncluded());
    }

    private static long scaled(BigDecimal share) {
      return share.movePointRight(SHARE_PLACES).longValueExact();
    }
  }

  /// The points of words.
  Points of(Claim claim, Comparison.OfWords words) {
    Verdict verdict =
        switch (words.tier()) {
          case REACHED -> Verdict.REACHED;
          case PARTLY -> Verdict.PARTLY;
          case MISSED -> Verdict.MISSED;
        };
    if (rules.tiers().isEmpty()) {
      return silent(claim, verdict);
    }
    if (yesNoDirect && words.yesNo()) {
      long points = verdict == Verdict.REACHED ? edge(claim, HUNDRED, 100 * 100) : 0;
      return new Points(claim, rules, verdict, Points.Outcome.EXACT, cites, points, points);
    }
    return inBand(claim, verdict, bandOf(words.tier()));
  }

  /// The points of something done late: from nothing to the top of the middle tier.
  Points late(Claim claim) {
    if (rules.tiers().isEmpty()) {
      return silent(claim, Verdict.MISSED);
    }
    return new Points(
        claim,
        rules,
        Verdict.MISSED,
        partly.highIncluded ? Points.Outcome.BAND : Points.Outcome.BAND_OPEN_AT_ITS_TOP,
        cites,
        0,
        edge(claim, partly.rule.high(), partly.high));
  }

  private Band bandOf(Tier tier) {
    return switch (tier) {
      case REACHED -> reached;
      case PARTLY -> partly;
      case MISSED -> missed;
    };
  }

  private Points inBand(Claim claim, Verdict verdict, Band band) {
    return new Points(
        claim,
        rules,
        verdict,
        band.highIncluded ? Points.Outcome.BAND : Points.Outcome.BAND_OPEN_AT_ITS_TOP,
        cites,
        edge(claim, band.rule.low(), band.low),
        edge(claim, band.rule.high(), band.high));
  }

  private long edge(Claim claim, BigDecimal share, long scaledShare) {
    return claim.scaledWeight() == Claim.UNSCALED
        ? Rounding.halfUp(share.multiply(claim.weight().orElseThrow()), HUNDRED, rules.decimals())
        : Rounding.halfUp(claim.scaledWeight() * scaledShare, divisor);
  }

  private Points silent(Claim claim, Verdict verdict) {
    return new Points(claim, rules, verdict, Points.Outcome.RULES_SILENT, List.of(), 0, 0);
  }
}
