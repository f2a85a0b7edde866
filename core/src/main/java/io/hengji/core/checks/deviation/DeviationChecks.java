package io.hengji.core.checks.deviation;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.FormCase;
import java.util.List;
import java.util.Optional;

/// The checks of explanations.
public final class DeviationChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new ShortfallUnexplained(),
          new EmptyTalk(),
          new SurplusUnexplained(),
          new ExplanationContradicts());

  private DeviationChecks() {}

  static Optional<String> withoutColumn(FormCase form) {
    return form.form().has(Column.DEVIATION)
        ? Optional.empty()
        : Optional.of("表中没有“偏差原因分析及改进措施”一栏。");
  }
}
