package io.hengji.core.score;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.EqualScoring;
import io.hengji.core.rules.Rule.NegativeScoring;
import io.hengji.core.rules.Rule.PositiveScoring;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Scores figures: multiplies first, divides once, rounds once. Scaled figures are worked out in
/// whole numbers, all others in decimals; both are exact.
final class FigureScore {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
  private static final BigDecimal TWO = BigDecimal.valueOf(2);

  private final ScoringRules rules;
  private final long unitsPerPlace;
  private final boolean plainlyProportional;
  private final List<String> positiveCites;
  private final List<String> negativeCites;
  private final List<String> equalCites;

  FigureScore(ScoringRules rules) {
    this.rules = rules;
    this.unitsPerPlace = Math.powExact(10L, Claim.PLACES - rules.decimals());
    this.plainlyProportional =
        rules.positive().map(Ruled::value).filter(PositiveScoring.PROPORTIONAL::equals).isPresent()
            && rules.surplus().isEmpty();
    this.positiveCites = ScoringRules.cites(rules.positive());
    this.negativeCites = ScoringRules.cites(rules.negative());
    this.equalCites = ScoringRules.cites(rules.equal());
  }

  /// The points of a figure against its target.
  Points of(Claim claim, Comparison.OfFigures figures) {
    if (figures.byDefault() && !rules.positiveByDefault()) {
      return silent(claim, Verdict.UNDETERMINED);
    }
    if (rules.satisfaction().isPresent() && figures.satisfied().isPresent()) {
      return onLadder(
          claim,
          rules.satisfaction().get().value(),
          figures.satisfied().get(),
          figures.difference() >= 0 ? Verdict.REACHED : Verdict.MISSED,
          ScoringRules.cites(rules.satisfaction()));
    }
    return switch (figures.direction()) {
      case POSITIVE -> positive(claim, figures);
      case NEGATIVE -> negative(claim, figures);
      case EQUAL -> equal(claim, figures);
    };
  }

  /// The points of a figure against a range.
  Points of(Claim claim, Comparison.OfRange range) {
    List<String> cites = ScoringRules.cites(rules.interval());
    boolean below = range.actual().compareTo(range.low()) < 0;
    if (!below && range.actual().compareTo(range.high()) <= 0) {
      return exactly(claim, Verdict.REACHED, cites, whole(claim));
    }
    if (rules.interval().isEmpty()) {
      return silent(claim, Verdict.MISSED);
    }
    return switch (rules.interval().get().value()) {
      case NOTHING -> exactly(claim, Verdict.MISSED, cites, 0);
      case NEAREST_END -> {
        Comparison.OfFigures end =
            Comparison.OfFigures.of(
                below ? range.low() : range.high(),
                range.actual(),
                below ? Direction.POSITIVE : Direction.NEGATIVE,
                false,
                Optional.empty());
        yield below ? positive(claim, end) : negative(claim, end);
      }
    };
  }

  /// The points of spending; more than the budget earns no more than the weight.
  Points ofSpending(Claim claim, Comparison.OfFigures spending) {
    Verdict verdict = spending.difference() >= 0 ? Verdict.REACHED : Verdict.MISSED;
    List<String> cites = ScoringRules.cites(rules.execution());
    if (rules.execution().isEmpty()) {
      return silent(claim, verdict);
    }
    return switch (rules.execution().get().value()) {
      case Rule.Proportional() ->
          exactly(
              claim,
              verdict,
              cites,
              verdict == Verdict.REACHED
                  ? whole(claim)
                  : share(
                      claim,
                      spending,
                      spending.scaledActual(),
                      spending.scaledTarget(),
                      spending.actual(),
                      spending.target()));
      case Rule.Ladder ladder -> {
        BigDecimal percent = spending.actual().multiply(HUNDRED);
        yield onLadder(claim, ladder, percent, spending.target(), verdict, cites);
      }
    };
  }

  private Points positive(Claim claim, Comparison.OfFigures f) {
    boolean reached = f.difference() >= 0;
    Verdict verdict = reached ? Verdict.REACHED : Verdict.MISSED;
    if (plainlyProportional && reached) {
      return exactly(claim, verdict, positiveCites, whole(claim));
    }
    if (rules.positive().isEmpty() || (!reached && f.target().signum() <= 0)) {
      return silent(claim, verdict);
    }
    if (plainlyProportional) {
      return exactly(
          claim,
          verdict,
          positiveCites,
          share(claim, f, f.scaledActual(), f.scaledTarget(), f.actual(), f.target()));
    }
    return exactly(
        claim, verdict, positiveCites, lined(claim, f, rules.positive().get().value(), reached));
  }

  /// With a pass line, a tolerance or a price for surplus.
  private long lined(
      Claim claim, Comparison.OfFigures f, PositiveScoring scoring, boolean reached) {
    BigDecimal percent = f.actual().multiply(HUNDRED);
    long points;
    if (reached || isFrom(scoring.tolerance(), percent, f.target())) {
      points = whole(claim);
    } else if (scoring.passLine().isPresent()) {
      BigDecimal line = scoring.passLine().get();
      BigDecimal above = percent.subtract(line.multiply(f.target()));
      points = exactShare(claim, above, HUNDRED.subtract(line).multiply(f.target()));
    } else {
      points = exactShare(claim, f.actual(), f.target());
    }
    if (rules.surplus().isEmpty() || f.target().signum() <= 0) {
      return points;
    }
    Rule.SurplusPenalty penalty = rules.surplus().get().value();
    return isFrom(Optional.of(penalty.from()), percent, f.target())
        ? Math.max(0, points - Rounding.halfUp(penalty.points(), BigDecimal.ONE, rules.decimals()))
        : points;
  }

  /// Whether an actual, given a hundredfold, reaches so many per cent of its target.
  static boolean isFrom(Optional<BigDecimal> line, BigDecimal hundredfold, BigDecimal target) {
    return line.isPresent() && hundredfold.compareTo(line.get().multiply(target)) >= 0;
  }

  private Points negative(Claim claim, Comparison.OfFigures f) {
    boolean reached = f.difference() <= 0;
    Verdict verdict = reached ? Verdict.REACHED : Verdict.MISSED;
    if (rules.negative().isEmpty()) {
      return silent(claim, verdict);
    }
    if (reached) {
      return exactly(claim, verdict, negativeCites, whole(claim));
    }
    if (f.target().signum() == 0) {
      return exactly(claim, verdict, negativeCites, 0);
    }
    if (f.target().signum() < 0) {
      return silent(claim, verdict);
    }
    NegativeScoring scoring = rules.negative().get().value();
    long points =
        switch (scoring) {
          case INVERSE ->
              share(claim, f, f.scaledTarget(), f.scaledActual(), f.target(), f.actual());
          case LINEAR ->
              share(
                  claim,
                  f,
                  2 * f.scaledTarget() - f.scaledActual(),
                  f.scaledTarget(),
                  f.target().multiply(TWO).subtract(f.actual()),
                  f.target());
        };
    return exactly(claim, verdict, negativeCites, points);
  }

  private Points equal(Claim claim, Comparison.OfFigures f) {
    int difference = f.difference();
    if (difference == 0) {
      return exactly(claim, Verdict.REACHED, equalCites, whole(claim));
    }
    if (rules.equal().isEmpty()) {
      return silent(claim, Verdict.MISSED);
    }
    EqualScoring scoring = rules.equal().get().value();
    return switch (scoring) {
      case NOTHING -> exactly(claim, Verdict.MISSED, equalCites, 0);
      case PROPORTIONAL -> {
        if (difference > 0) {
          yield silent(claim, Verdict.UNDETERMINED);
        }
        if (f.target().signum() <= 0) {
          yield silent(claim, Verdict.MISSED);
        }
        yield exactly(
            claim,
            Verdict.MISSED,
            equalCites,
            share(claim, f, f.scaledActual(), f.scaledTarget(), f.actual(), f.target()));
      }
    };
  }

  /// The whole weight, rounded.
  long whole(Claim claim) {
    return claim.scaledWeight() == Claim.UNSCALED
        ? exactShare(claim, BigDecimal.ONE, BigDecimal.ONE)
        : Rounding.halfUp(claim.scaledWeight(), unitsPerPlace);
  }

  /// `part ÷ whole × weight`; nothing where the part is negative.
  private long share(
      Claim claim,
      Comparison.OfFigures figures,
      long scaledPart,
      long scaledWhole,
      BigDecimal part,
      BigDecimal whole) {
    if (!figures.isScaled() || claim.scaledWeight() == Claim.UNSCALED) {
      return exactShare(claim, part, whole);
    }
    return scaledPart <= 0
        ? 0
        : Rounding.halfUp(scaledPart * claim.scaledWeight(), scaledWhole * unitsPerPlace);
  }

  /// The same in decimals of any size.
  long exactShare(Claim claim, BigDecimal part, BigDecimal whole) {
    return part.signum() <= 0
        ? 0
        : Rounding.halfUp(part.multiply(claim.weight().orElseThrow()), whole, rules.decimals());
  }

  Points onLadder(
      Claim claim, Rule.Ladder ladder, BigDecimal percent, Verdict verdict, List<String> cites) {
    return onLadder(claim, ladder, percent, BigDecimal.ONE, verdict, cites);
  }

  /// The share of the highest step that `percent ÷ base` reaches.
  private Points onLadder(
      Claim claim,
      Rule.Ladder ladder,
      BigDecimal percent,
      BigDecimal base,
      Verdict verdict,
      List<String> cites) {
    for (Rule.Step step : ladder.steps()) {
      if (percent.compareTo(step.from().multiply(base)) >= 0) {
        return exactly(claim, verdict, cites, exactShare(claim, step.share(), HUNDRED));
      }
    }
    return exactly(claim, verdict, cites, 0);
  }

  Points exactly(Claim claim, Verdict verdict, List<String> cites, long points) {
    return new Points(claim, rules, verdict, Points.Outcome.EXACT, cites, points, points);
  }

  Points silent(Claim claim, Verdict verdict) {
    return new Points(claim, rules, verdict, Points.Outcome.RULES_SILENT, List.of(), 0, 0);
  }
}
