package io.hengji.core.checks.deviation;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.score.Direction;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// DEV-003: a target was surpassed by so much that the book wants to know why, and nobody says.
public final class SurplusUnexplained implements Check {

  @Override
  public String id() {
    return "DEV-003";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    if (form.rule(Rule.SURPLUS_RATIO).isEmpty()) {
      return Optional.of("适用的规则没有规定超额多少须说明原因。");
    }
    return DeviationChecks.withoutColumn(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return form.rule(Rule.SURPLUS_RATIO)
        .map(ratio ->
            IndicatorCase.of(form)
                .filter(row -> surpasses(row, ratio.value()))
                .filter(Explanation::isMissing)
                .map(row -> finding(row, ratio))
                .toList())
        .orElse(List.of());
  }

  private static boolean surpasses(IndicatorCase row, BigDecimal ratio) {
    if (row.direction() != Direction.POSITIVE || !row.isReached()) {
      return false;
    }
    Optional<Amount> target = row.targetFigure();
    Optional<Amount> actual = row.actualFigure();
    if (target.isEmpty() || actual.isEmpty() || target.get().isRange()) {
      return false;
    }
    BigDecimal wanted = target.get().inFirstUnit();
    return wanted.signum() > 0
        && target.get().unit().comparesWith(actual.get().unit())
        && actual.get().inFirstUnit().compareTo(wanted.multiply(ratio)) >= 0;
  }

  private Finding finding(IndicatorCase row, Ruled<BigDecimal> ratio) {
    return row.finding(
        id(),
        Severity.WARNING,
        Column.DEVIATION,
        "实际完成"
            + row.actual().text()
            + "，达到指标值"
            + row.target().text()
            + "的 "
            + PrintedNumber.percent(ratio.value())
            + " 以上，但没有说明超额原因。",
        ratio.cites());
  }
}
