package io.hengji.core.checks.report;

import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.ReportedForm;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The points that a report names for the whole, a class or a kind of indicators, against the
/// form's. A report that scores parts which forms do not have, or weighs its parts otherwise
/// throughout, follows another scheme and is left alone.
record PointsOffForm(String check, ReportCase report, ReportedForm form, PointsClaims claims) {

  List<CrossFinding> find() {
    List<PointsClaim> off = new ArrayList<>();
    List<CrossFinding> findings = new ArrayList<>();
    if (claims.isForeign() || !isSameScheme()) {
      return findings;
    }
    for (PointsClaim claim : claims.all()) {
      Optional<FormPoints> points = FormPoints.of(form.form(), claim.part(), claim.earned());
      boolean said =
          off.stream().anyMatch(one -> one.isSameThing(claim) && one.says(claim.points()));
      if (points.isPresent()
          && isComparable(claim)
          && !claim.says(points.get().points())
          && !said) {
        off.add(claim);
        findings.add(finding(claim, points.get()));
      }
    }
    return findings;
  }

  /// Points earned are compared where the points to be had, if the report names them, agree.
  private boolean isComparable(PointsClaim claim) {
    return !claim.earned() || claims.weight(claim.part()).isEmpty() || weightAgrees(claim.part());
  }

  private boolean weightAgrees(Part part) {
    Optional<BigDecimal> own = FormPoints.of(form.form(), part, false).map(FormPoints::points);
    return claims.weight(part).isPresent()
        && own.isPresent()
        && own.get().compareTo(claims.weight(part).get()) == 0;
  }

  /// Whether at least half of the weights that the report names are the form's.
  private boolean isSameScheme() {
    List<Part> weighed =
        claims.all().stream()
            .filter(claim -> !claim.earned())
            .map(PointsClaim::part)
            .distinct()
            .toList();
    long agreeing = weighed.stream().filter(this::weightAgrees).count();
    return 2 * agreeing >= weighed.size();
  }

  private CrossFinding finding(PointsClaim claim, FormPoints points) {
    String what =
        claim.part() instanceof Part.Whole
            ? claim.earned() ? "总得分" : "总分值"
            : claim.part().name() + (claim.earned() ? "得分" : "分值");
    String message =
        "报告%s%s为%s分，而%s中为%s分，应当一致。"
            .formatted(
                claim.table() ? "得分表中" : "中",
                what,
                PrintedNumber.of(claim.points()),
                form.name(),
                PrintedNumber.of(points.points()));
    return new CrossFinding(
        check,
        Severity.ERROR,
        claim.at(),
        claim.place(),
        message,
        List.of(),
        form.cells(points.cells()));
  }
}
