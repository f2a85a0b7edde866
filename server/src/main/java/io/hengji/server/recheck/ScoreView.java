package io.hengji.server.recheck;

import io.hengji.core.form.Form;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.LevelSum;
import io.hengji.core.score.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What the form claims beside what the rules give. Points have two decimals; what cannot be
/// decided is empty.
///
/// @param more by how much the claim is too high, `less` by how much too low; else empty
record ScoreView(
    String claimed, String computed, String grade, String more, String less, List<Part> parts) {

  /// A part of the score: the execution of the budget, or a level 1.
  ///
  /// @param name empty for the execution
  /// @param percent how much of the weight was earned
  record Part(String name, String weight, String earned, String percent) {}

  static ScoreView of(Form form, FormScore score) {
    BigDecimal off =
        score.claimed().flatMap(c -> score.computed().map(c::subtract)).orElse(BigDecimal.ZERO);
    List<Part> parts = new ArrayList<>();
    score
        .execution()
        .ifPresent(points ->
            points
                .weight()
                .ifPresent(weight -> parts.add(part("", weight, counted(List.of(points))))));
    for (LevelSum level : LevelSum.of(form, score)) {
      if (level.level2().isEmpty()) {
        List<Points> rows = level.rows().stream().map(score.indicators()::get).toList();
        parts.add(part(level.level1(), level.weight(), counted(rows)));
      }
    }
    return new ScoreView(
        score.claimed().map(ScoreView::two).orElse(""),
        score.computed().map(ScoreView::two).orElse(""),
        score.grade().orElse(""),
        off.signum() > 0 ? two(off) : "",
        off.signum() < 0 ? two(off.negate()) : "",
        List.copyOf(parts));
  }

  /// What the rules want where a claim lies outside of what they allow.
  static String should(Points points) {
    return points
        .bounds()
        .filter(bounds -> points.claimed().filter(claim -> !bounds.contains(claim)).isPresent())
        .map(bounds ->
            bounds.isExact() ? two(bounds.low()) : two(bounds.low()) + " 至 " + two(bounds.high()))
        .orElse("");
  }

  /// The points that count: a claim within what the rules allow, else the nearest bound; empty
  /// while one row is undecided.
  private static Optional<BigDecimal> counted(List<Points> rows) {
    Optional<BigDecimal> sum = Optional.of(BigDecimal.ZERO);
    for (Points points : rows) {
      sum = sum.flatMap(before -> counted(points).map(before::add));
    }
    return sum;
  }

  private static Optional<BigDecimal> counted(Points points) {
    return points
        .bounds()
        .flatMap(bounds ->
            bounds.isExact()
                ? Optional.of(bounds.low())
                : points.claimed().map(claim -> nearest(bounds, claim)));
  }

  private static BigDecimal nearest(Bounds bounds, BigDecimal claim) {
    return claim.max(bounds.low()).min(bounds.high());
  }

  private static Part part(String name, BigDecimal weight, Optional<BigDecimal> earned) {
    String percent =
        earned
            .filter(points -> weight.signum() > 0)
            .map(points -> points.movePointRight(2).divide(weight, 1, RoundingMode.HALF_UP))
            .map(share -> share.min(BigDecimal.valueOf(100)).max(BigDecimal.ZERO))
            .map(BigDecimal::toPlainString)
            .orElse("");
    return new Part(
        name,
        weight.stripTrailingZeros().toPlainString(),
        earned.map(ScoreView::two).orElse(""),
        percent);
  }

  static String two(BigDecimal points) {
    return points.setScale(2, RoundingMode.HALF_UP).toPlainString();
  }
}
