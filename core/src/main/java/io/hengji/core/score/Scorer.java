package io.hengji.core.score;

import io.hengji.core.rules.RulesInForce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Scores forms by the rules of one day; keep one for many forms. Exact: multiplies first, divides
/// once, rounds once. Derivations are put into words only when asked for.
public final class Scorer {

  private final ScoringRules rules;
  private final FigureScore figureScore;
  private final WordScore wordScore;
  private final Totals totals;

  private Scorer(ScoringRules rules) {
    this.rules = rules;
    this.figureScore = new FigureScore(rules);
    this.wordScore = new WordScore(rules);
    this.totals = new Totals(rules);
  }

  /// A scorer by rules; without rules every score is undetermined.
  public static Scorer by(Optional<RulesInForce> rules) {
    return new Scorer(rules.map(ScoringRules::of).orElseGet(ScoringRules::none));
  }

  /// Scores a form whose cells are given as typed values.
  public FormScore score(Figures figures) {
    Optional<Points> execution = figures.execution().map(this::points);
    List<Figures.IndicatorFigures> rows = figures.indicators();
    Points[] points = new Points[rows.size()];
    for (int i = 0; i < points.length; i++) {
      points[i] = points(rows.get(i).claim());
    }
    return totals.of(execution, List.of(points), figures.totalScore());
  }

  /// The least and the most that the total of a form scored by these rules can be.
  public TotalRange range(FormScore score) {
    return totals.range(score);
  }

  /// Scores one line.
  public Points points(Claim claim) {
    if (!rules.present()) {
      return figureScore.silent(claim, verdictWithoutRules(claim.comparison()));
    }
    if (!claim.hasWeight()) {
      return weightless(claim);
    }
    return switch (claim.comparison()) {
      case Comparison.OfFigures figures -> figureScore.of(claim, figures);
      case Comparison.OfWords words -> wordScore.of(claim, words);
      case Comparison.OfRange range -> figureScore.of(claim, range);
      case Comparison.OfDay(var by, var done) ->
          done.isAfter(by)
              ? wordScore.late(claim)
              : figureScore.exactly(
                  claim,
                  Verdict.REACHED,
                  ScoringRules.cites(rules.tiers()),
                  figureScore.whole(claim));
      case Comparison.OfSpending(var spending) -> figureScore.ofSpending(claim, spending);
      case Comparison.OfRate(BigDecimal rate) -> ofRate(claim, rate);
      case Comparison.Open open -> undetermined(claim, open.verdict());
    };
  }

  private Points ofRate(Claim claim, BigDecimal rate) {
    return figureScore.ofSpending(
        claim,
        Comparison.OfFigures.of(
            BigDecimal.valueOf(100), rate, Direction.POSITIVE, false, Optional.empty()));
  }

  /// No points to be had are known, but whether the target was reached may be.
  private Points weightless(Claim claim) {
    Claim weighed = Claim.of(Optional.of(BigDecimal.ONE), claim.claimed(), claim.comparison());
    return undetermined(claim, points(weighed).verdict());
  }

  private Verdict verdictWithoutRules(Comparison comparison) {
    return switch (comparison) {
      case Comparison.OfFigures(var target, var actual, var direction, var byDefault, _, _, _, _) ->
          byDefault ? Verdict.UNDETERMINED : verdict(actual.compareTo(target), direction);
      case Comparison.OfRange(var low, var high, var actual) ->
          reachedIf(low.compareTo(actual) <= 0 && actual.compareTo(high) <= 0);
      case Comparison.OfDay(var by, var done) -> reachedIf(!done.isAfter(by));
      case Comparison.OfWords(_, var tier, _) ->
          switch (tier) {
            case REACHED -> Verdict.REACHED;
            case PARTLY -> Verdict.PARTLY;
            case MISSED -> Verdict.MISSED;
          };
      case Comparison.OfSpending(var spending) -> reachedIf(spending.difference() >= 0);
      case Comparison.OfRate(var rate) -> reachedIf(rate.compareTo(BigDecimal.valueOf(100)) >= 0);
      case Comparison.Open open -> open.verdict();
    };
  }

  private static Verdict verdict(int difference, Direction direction) {
    return reachedIf(
        switch (direction) {
          case POSITIVE -> difference >= 0;
          case NEGATIVE -> difference <= 0;
          case EQUAL -> difference == 0;
        });
  }

  private static Verdict reachedIf(boolean reached) {
    return reached ? Verdict.REACHED : Verdict.MISSED;
  }

  private Points undetermined(Claim claim, Verdict verdict) {
    return new Points(claim, rules, verdict, Points.Outcome.UNDETERMINED, List.of(), 0, 0);
  }
}
