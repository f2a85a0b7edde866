package io.hengji.core.checks.weight;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;

/// WGT-002: where the layout has the column, every indicator has its weight.
public final class EmptyWeight implements Check {

  @Override
  public String id() {
    return "WGT-002";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return new FormWeights(form).obstacle();
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).filter(row -> row.weight().isEmpty()).map(this::finding).toList();
  }

  private Finding finding(IndicatorCase row) {
    String printed = row.text(Column.WEIGHT);
    String message = printed.isEmpty() ? "没有填写分值。" : "分值填为“" + printed + "”，不是分数。";
    return row.finding(id(), Severity.BLOCKER, Column.WEIGHT, message, List.of());
  }
}
