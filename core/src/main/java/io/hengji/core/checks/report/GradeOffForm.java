package io.hengji.core.checks.report;

import io.hengji.core.form.CellPath;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.ReportedForm;
import io.hengji.core.review.Severity;
import java.util.List;

/// The grade of a report against the grade that the form prints.
record GradeOffForm(String check, ReportCase report, ReportedForm form, PointsClaims claims) {

  List<CrossFinding> find() {
    String printed = form.form().form().total().grade().text().strip();
    if (printed.isEmpty() || claims.isForeign()) {
      return List.of();
    }
    return GradeClaim.of(report).stream()
        .filter(claim -> !printed.startsWith(claim.grade()))
        .limit(1)
        .map(claim ->
            report.finding(
                check,
                Severity.ERROR,
                claim.clause(),
                "报告中评价等级为“%s”，而%s的自评等级为“%s”，应当一致。".formatted(claim.grade(), form.name(), printed),
                form,
                List.of(CellPath.Field.TOTAL_GRADE)))
        .toList();
  }
}
