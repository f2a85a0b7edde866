package io.hengji.core.checks.form;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;

/// FRM-006: what has an actual or a score has a target.
public final class EmptyTarget implements Check {

  @Override
  public String id() {
    return "FRM-006";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.form().has(Column.TARGET) ? Optional.empty() : Optional.of("表样没有指标值栏");
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(TargetedRows::wantTarget)
        .filter(row -> TargetedRows.isBlank(row, Column.TARGET))
        .filter(EmptyTarget::isAnswered)
        .map(this::finding)
        .toList();
  }

  private static boolean isAnswered(IndicatorCase row) {
    return !TargetedRows.isBlank(row, Column.ACTUAL) || row.claimed().isPresent();
  }

  private Finding finding(IndicatorCase row) {
    String given =
        TargetedRows.isBlank(row, Column.ACTUAL)
            ? "得分为" + row.text(Column.SCORE)
            : "实际完成值为“" + row.text(Column.ACTUAL) + "”";
    return row.finding(id(), Severity.ERROR, Column.TARGET, given + "，没有填写指标值。", List.of());
  }
}
