package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import java.util.List;

/// TGT-007: a cost target repeats the year's spending to the cent and says nothing about cost.
public final class TargetEqualsSpending implements Check {

  @Override
  public String id() {
    return "TGT-007";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return CostTarget.in(form).stream()
        .filter(target -> !target.isAfterTheFact())
        .map(target ->
            target
                .row()
                .finding(
                    id(),
                    Severity.INFO,
                    Column.TARGET,
                    "指标值“" + target.row().text(Column.TARGET) + "”就是全年执行数，说明不了成本高低，宜改为单位成本或控制标准。",
                    List.of()))
        .toList();
  }
}
