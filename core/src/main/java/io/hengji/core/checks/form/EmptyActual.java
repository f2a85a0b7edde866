package io.hengji.core.checks.form;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;

/// FRM-005: a target has its actual.
public final class EmptyActual implements Check {

  @Override
  public String id() {
    return "FRM-005";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.form().has(Column.ACTUAL) ? Optional.empty() : Optional.of("表样没有实际完成值栏");
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(row -> !TargetedRows.isBlank(row, Column.TARGET))
        .filter(row -> !Placeholder.isWhole(row.text(Column.TARGET)))
        .filter(row -> TargetedRows.isBlank(row, Column.ACTUAL))
        .map(this::finding)
        .toList();
  }

  private Finding finding(IndicatorCase row) {
    return row.finding(
        id(),
        Severity.ERROR,
        Column.ACTUAL,
        "指标值为“%s”，没有填写实际完成值。".formatted(row.text(Column.TARGET)),
        List.of(),
        List.of(row.at(Column.TARGET)));
  }
}
