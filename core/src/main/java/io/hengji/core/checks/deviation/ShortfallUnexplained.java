package io.hengji.core.checks.deviation;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.score.Verdict;
import java.util.List;
import java.util.Optional;

/// DEV-001: a target was missed and the cell for deviations says nothing.
public final class ShortfallUnexplained implements Check {

  @Override
  public String id() {
    return "DEV-001";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return DeviationChecks.withoutColumn(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(IndicatorCase::isShort)
        .filter(Explanation::isMissing)
        .map(this::finding)
        .toList();
  }

  private Finding finding(IndicatorCase row) {
    String result = row.points().verdict() == Verdict.PARTLY ? "只是部分达成" : "未达标";
    return row.finding(
        id(),
        Severity.ERROR,
        Column.DEVIATION,
        "指标值"
            + row.target().text()
            + "，实际完成"
            + row.actual().text()
            + "，"
            + result
            + "，但没有说明偏差原因和改进措施。",
        row.form().rule(Rule.DEVIATION_EXPLAINED).map(Ruled::cites).orElse(List.of()));
  }
}
