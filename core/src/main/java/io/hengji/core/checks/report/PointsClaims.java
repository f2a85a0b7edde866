package io.hengji.core.checks.report;

import io.hengji.core.review.ReportCase;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// All points that a report names, in its text and in its score tables.
record PointsClaims(List<PointsClaim> all) {

  static PointsClaims of(ReportCase report) {
    return new PointsClaims(
        Stream.concat(
                new PointsInText(report).claims().stream(),
                new PointsInTables(report).claims().stream())
            .toList());
  }

  /// Whether the report scores parts that forms do not have.
  boolean isForeign() {
    return all.stream().anyMatch(claim -> claim.part() instanceof Part.Foreign);
  }

  /// The points that can be had for a part, where the report names them.
  Optional<BigDecimal> weight(Part part) {
    return all.stream()
        .filter(claim -> !claim.earned() && claim.part().equals(part))
        .map(PointsClaim::points)
        .findFirst();
  }
}
