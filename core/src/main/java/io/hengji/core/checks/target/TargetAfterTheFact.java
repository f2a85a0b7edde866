package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import java.util.List;

/// TGT-009: a cost target equals the year's spending while the money planned at first was another
/// sum: it was written after the event.
public final class TargetAfterTheFact implements Check {

  @Override
  public String id() {
    return "TGT-009";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return CostTarget.in(form).stream()
        .filter(CostTarget::isAfterTheFact)
        .filter(target -> target.row().isEmpty(Column.INITIAL_TARGET))
        .map(this::finding)
        .toList();
  }

  private Finding finding(CostTarget target) {
    return target
        .row()
        .finding(
            id(),
            Severity.WARNING,
            Column.TARGET,
            "指标值“"
                + target.row().text(Column.TARGET)
                + "”等于全年执行数，而年初预算数是 "
                + PrintedNumber.yuan(target.spending().initial().orElseThrow())
                + "，像是按执行结果倒填的，应填年初设定的目标。",
            List.of());
  }
}
