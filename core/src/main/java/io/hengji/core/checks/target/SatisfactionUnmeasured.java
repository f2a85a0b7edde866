package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorKind;
import java.util.List;
import java.util.Optional;

/// TGT-010: satisfaction is promised and reported without a share.
public final class SatisfactionUnmeasured implements Check {

  @Override
  public String id() {
    return "TGT-010";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(SatisfactionUnmeasured::concerns)
        .filter(SatisfactionUnmeasured::isUnmeasured)
        .map(this::finding)
        .toList();
  }

  /// True for a row that measures satisfaction, by its level 2 or by its name.
  static boolean concerns(IndicatorCase row) {
    return row.kind().equals(Optional.of(IndicatorKind.SATISFACTION))
        || row.text(Column.LEVEL3).contains("满意");
  }

  /// Complaints are counted, not surveyed.
  private static boolean isUnmeasured(IndicatorCase row) {
    return row.target().meaning() instanceof Meaning.Words
        && row.target().amounts().isEmpty()
        && row.actual().amounts().isEmpty()
        && !row.text(Column.LEVEL3).contains("投诉")
        && !row.text(Column.TARGET).contains("投诉");
  }

  private Finding finding(IndicatorCase row) {
    return row.finding(
        id(),
        Severity.WARNING,
        Column.TARGET,
        "指标值“"
            + row.text(Column.TARGET)
            + "”和实际完成值“"
            + row.text(Column.ACTUAL)
            + "”都没有百分比，满意度应按调查结果填写比例（如≥90%）。",
        List.of(),
        List.of(row.at(Column.ACTUAL)));
  }
}
