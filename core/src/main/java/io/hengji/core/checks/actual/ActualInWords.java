package io.hengji.core.checks.actual;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Comparison;
import java.util.List;

/// ACT-001: the target is a number, and the actual answers in words.
public final class ActualInWords implements Check {

  @Override
  public String id() {
    return "ACT-001";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).filter(ActualInWords::isInWords).map(this::finding).toList();
  }

  private static boolean isInWords(IndicatorCase row) {
    return row.targetFigure().isPresent()
        && row.actual().meaning() instanceof Meaning.Words
        && row.actual().amounts().isEmpty()
        && row.points().comparison() instanceof Comparison.Open;
  }

  private Finding finding(IndicatorCase row) {
    return row.finding(
        id(),
        Severity.ERROR,
        Column.ACTUAL,
        "指标值是数值“"
            + row.text(Column.TARGET)
            + "”，实际完成值却填文字“"
            + row.text(Column.ACTUAL)
            + "”，应填实际完成的数值，否则无法计分。",
        List.of(),
        List.of(row.at(Column.TARGET)));
  }
}
