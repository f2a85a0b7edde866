package io.hengji.core.checks.deviation;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;

/// DEV-002: the explanation of a missed target names no cause, or no measure.
public final class EmptyTalk implements Check {

  @Override
  public String id() {
    return "DEV-002";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return DeviationChecks.withoutColumn(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    Explanation said = Explanation.of(row);
    if (!row.isShort() || said.saysNothing() || said.claimsCompletion()) {
      return Optional.empty();
    }
    boolean cause = said.namesCause();
    boolean measure = said.namesMeasure();
    if (cause && measure) {
      return Optional.empty();
    }
    String lacks = cause ? "没有提出改进措施" : measure ? "没有说明具体原因" : "既没有具体原因，也没有改进措施";
    return Optional.of(
        row.finding(
            id(),
            Severity.WARNING,
            Column.DEVIATION,
            "未达标的说明“" + said.text() + "”" + lacks + "，应写明原因和改进措施。",
            List.of()));
  }
}
