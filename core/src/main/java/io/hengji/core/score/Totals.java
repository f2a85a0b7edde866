package io.hengji.core.score;

import io.hengji.core.rules.Rule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Adds points up: the total that the rules give for what a form claims, and its grade.
final class Totals {

  private final ScoringRules rules;
  private final long unitsPerPlace;

  Totals(ScoringRules rules) {
    this.rules = rules;
    this.unitsPerPlace = Math.powExact(10L, Claim.PLACES - rules.decimals());
  }

  FormScore of(Optional<Points> execution, List<Points> indicators, Optional<BigDecimal> claimed) {
    Optional<BigDecimal> computed =
        sum(execution, indicators)
            .map(sum -> rescaled(sum, execution, indicators))
            .map(sum -> capped(sum, execution));
    return new FormScore(execution, indicators, claimed, computed, computed.flatMap(this::grade));
  }

  /// Every determined score as computed, every claim kept inside its band; none while a score is
  /// undetermined or a band has no claim.
  private Optional<BigDecimal> sum(Optional<Points> execution, List<Points> indicators) {
    long sum = 0;
    BigDecimal unscaled = BigDecimal.ZERO;
    boolean isEmpty = true;
    for (int i = execution.isPresent() ? -1 : 0; i < indicators.size(); i++) {
      Points points = i < 0 ? execution.get() : indicators.get(i);
      if (isLeftOut(points)) {
        continue;
      }
      isEmpty = false;
      if (points.outcome() == Points.Outcome.EXACT) {
        sum += points.low() * unitsPerPlace;
      } else if (!points.isDetermined() || points.claimed().isEmpty()) {
        return Optional.empty();
      } else if (points.claim().scaledClaim() == Claim.UNSCALED) {
        unscaled = unscaled.add(kept(points));
      } else {
        sum +=
            Math.clamp(
                points.claim().scaledClaim(),
                points.low() * unitsPerPlace,
                points.high() * unitsPerPlace);
      }
    }
    if (isEmpty) {
      return Optional.empty();
    }
    return Optional.of(ScoringRules.plain(BigDecimal.valueOf(sum, Claim.PLACES).add(unscaled)));
  }

  /// The least and the most that the total can be: a claim inside its band counts, a line that is
  /// not determined may earn nothing or its weight.
  TotalRange range(FormScore score) {
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    for (int i = score.execution().isPresent() ? -1 : 0; i < score.indicators().size(); i++) {
      Points points = i < 0 ? score.execution().get() : score.indicators().get(i);
      Bounds bounds =
          points
              .bounds()
              .map(allowed ->
                  points.claimed().map(_ -> Bounds.exactly(kept(points))).orElse(allowed))
              .orElseGet(() ->
                  new Bounds(
                      BigDecimal.ZERO,
                      points.weight().map(BigDecimal.ZERO::max).orElse(BigDecimal.ZERO),
                      true));
      low = low.add(bounds.low());
      high = high.add(bounds.high());
    }
    BigDecimal least = whole(low, score);
    BigDecimal most = whole(high, score);
    return new TotalRange(least, most, grade(least), grade(most));
  }

  private BigDecimal whole(BigDecimal sum, FormScore score) {
    return ScoringRules.plain(
        capped(rescaled(sum, score.execution(), score.indicators()), score.execution()));
  }

  /// Under a book that rescales, a line with neither weight nor claim does not apply.
  private boolean isLeftOut(Points points) {
    return rules.rescaled() && points.weight().isEmpty() && points.claimed().isEmpty();
  }

  private BigDecimal kept(Points points) {
    return points
        .claimed()
        .orElseThrow()
        .max(rules.points(points.low()))
        .min(rules.points(points.high()));
  }

  /// What does not apply is left out: the rest counts as the whole.
  private BigDecimal rescaled(BigDecimal sum, Optional<Points> execution, List<Points> indicators) {
    if (!rules.rescaled() || rules.totalWeight().isEmpty()) {
      return sum;
    }
    BigDecimal whole = rules.totalWeight().get().value();
    BigDecimal weights = execution.flatMap(Points::weight).orElse(BigDecimal.ZERO);
    for (Points points : indicators) {
      weights = weights.add(points.weight().orElse(BigDecimal.ZERO));
    }
    if (weights.signum() <= 0 || weights.compareTo(whole) >= 0) {
      return sum;
    }
    return rules.points(Rounding.halfUp(sum.multiply(whole), weights, rules.decimals()));
  }

  private BigDecimal capped(BigDecimal sum, Optional<Points> execution) {
    if (rules.caps().isEmpty() || execution.isEmpty()) {
      return sum;
    }
    return cap(rules.caps().get().value(), execution.get().comparison()).map(sum::min).orElse(sum);
  }

  /// The ceiling of the first rate that the execution lies below.
  static Optional<BigDecimal> cap(Rule.TotalCaps caps, Comparison execution) {
    for (Rule.Cap cap : caps.caps()) {
      boolean below =
          switch (execution) {
            case Comparison.OfSpending(var spent) ->
                spent
                        .actual()
                        .multiply(BigDecimal.valueOf(100))
                        .compareTo(cap.below().multiply(spent.target()))
                    < 0;
            case Comparison.OfRate(BigDecimal rate) -> rate.compareTo(cap.below()) < 0;
            default -> false;
          };
      if (below) {
        return Optional.of(cap.total());
      }
    }
    return Optional.empty();
  }

  private Optional<String> grade(BigDecimal total) {
    return rules
        .grades()
        .flatMap(grades ->
            grades.value().bands().stream()
                .filter(band -> total.compareTo(band.from()) >= 0)
                .map(Rule.GradeBand::name)
                .findFirst());
  }
}
