package io.hengji.core.checks.report;

import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.ReportedForm;
import java.util.ArrayList;
import java.util.List;

/// XDC-001: points, grade, money and the numbers of indicators that a report names are those of the
/// form that it speaks of. Points and grade are compared where the report speaks of one form alone.
public final class ReportOffForm implements CrossCheck<ReportCase> {

  @Override
  public String id() {
    return "XDC-001";
  }

  @Override
  public List<CrossFinding> find(ReportCase report) {
    List<CrossFinding> findings = new ArrayList<>();
    PointsClaims claims = PointsClaims.of(report);
    for (ReportedForm form : report.forms()) {
      if (form.alone()) {
        findings.addAll(new PointsOffForm(id(), report, form, claims).find());
        findings.addAll(new GradeOffForm(id(), report, form, claims).find());
      }
      findings.addAll(new MoneyOffForm(id(), report, form).find());
      findings.addAll(new IndicatorsOffForm(id(), report, form).find());
    }
    return findings;
  }
}
