package io.hengji.core.checks.actual;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Unit;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;

/// ACT-002: target and actual stand in units that do not convert into each other.
public final class UnitMismatch implements Check {

  @Override
  public String id() {
    return "ACT-002";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    Optional<Unit> target = row.targetFigure().map(Amount::unit).filter(UnitMismatch::isNamed);
    Optional<Unit> actual = row.actualFigure().map(Amount::unit).filter(UnitMismatch::isNamed);
    if (target.isEmpty() || actual.isEmpty()) {
      return Optional.empty();
    }
    if (CountingWords.agree(target.get(), actual.get())) {
      return Optional.empty();
    }
    return Optional.of(
        row.finding(
            id(),
            Severity.ERROR,
            Column.ACTUAL,
            "指标值“"
                + row.text(Column.TARGET)
                + "”以"
                + name(target.get())
                + "计，实际完成值“"
                + row.text(Column.ACTUAL)
                + "”以"
                + name(actual.get())
                + "计，单位不能换算，应统一为指标值的单位。",
            List.of(),
            List.of(row.at(Column.TARGET))));
  }

  private static boolean isNamed(Unit unit) {
    return unit.kind() != UnitKind.NONE && !unit.name().isEmpty();
  }

  private static String name(Unit unit) {
    return "“" + unit.name() + unit.per().map(base -> "/" + base).orElse("") + "”";
  }
}
