package io.hengji.core.score;

import java.math.BigDecimal;
import java.util.Optional;

/// A line of points on a form: how many are to be had, how many are claimed, both as printed, and
/// what decides. Points are also kept in ten-thousandths, as whole numbers, where they fit.
public final class Claim {

  /// Decimal places of scaled points.
  static final int PLACES = 4;

  /// Stands for points that are absent or do not fit.
  static final long UNSCALED = Long.MIN_VALUE;

  private static final BigDecimal LARGEST = BigDecimal.valueOf(1000);

  private final Optional<BigDecimal> weight;
  private final Optional<BigDecimal> claimed;
  private final Comparison comparison;
  private final long scaledWeight;
  private final long scaledClaim;

  private Claim(Optional<BigDecimal> weight, Optional<BigDecimal> claimed, Comparison comparison) {
    this.weight = weight;
    this.claimed = claimed;
    this.comparison = comparison;
    this.scaledWeight = scaled(weight);
    this.scaledClaim = scaled(claimed);
  }

  public static Claim of(
      Optional<BigDecimal> weight, Optional<BigDecimal> claimed, Comparison comparison) {
    return new Claim(weight, claimed, comparison);
  }

  private static long scaled(Optional<BigDecimal> points) {
    return points
        .map(BigDecimal::stripTrailingZeros)
        .filter(p -> p.abs().compareTo(LARGEST) <= 0 && p.scale() <= PLACES)
        .map(p -> p.movePointRight(PLACES).longValueExact())
        .orElse(UNSCALED);
  }

  public Optional<BigDecimal> weight() {
    return weight;
  }

  public Optional<BigDecimal> claimed() {
    return claimed;
  }

  public Comparison comparison() {
    return comparison;
  }

  /// The weight in ten-thousandths of a point, or [#UNSCALED].
  long scaledWeight() {
    return scaledWeight;
  }

  /// The claimed points in ten-thousandths, or [#UNSCALED].
  long scaledClaim() {
    return scaledClaim;
  }

  /// A negative weight is as good as none.
  boolean hasWeight() {
    return scaledWeight >= 0 || (weight.isPresent() && weight.get().signum() >= 0);
  }
}
