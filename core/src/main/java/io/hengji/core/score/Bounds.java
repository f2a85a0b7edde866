package io.hengji.core.score;

import java.math.BigDecimal;

/// The points that the rules allow: equal ends for a figure, a band for words. `highIncluded` is
/// false where the band is open at its top.
public record Bounds(BigDecimal low, BigDecimal high, boolean highIncluded) {

  /// One value and no other.
  public static Bounds exactly(BigDecimal points) {
    return new Bounds(points, points, true);
  }

  public boolean isExact() {
    return highIncluded && low.compareTo(high) == 0;
  }

  public boolean contains(BigDecimal points) {
    int top = points.compareTo(high);
    return points.compareTo(low) >= 0 && (highIncluded ? top <= 0 : top < 0);
  }
}
