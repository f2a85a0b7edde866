package io.hengji.core.checks.actual;

import io.hengji.core.checks.deviation.Explanation;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.review.Spending;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.score.Direction;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// ACT-006: the money was spent in full, a quantity was missed, and there is no word on it.
public final class SpendingOffOutput implements Check {

  @Override
  public String id() {
    return "ACT-006";
  }

  @Override
  public List<Finding> find(FormCase form) {
    Optional<Spending> spending = Spending.of(form).filter(Spending::isInFull);
    if (spending.isEmpty()) {
      return List.of();
    }
    List<Quantity> quantities =
        IndicatorCase.of(form).flatMap(row -> Quantity.of(row).stream()).toList();
    return quantities.stream()
        .filter(quantity -> quantity.row().isShort() && quantity.isBelow())
        .filter(quantity -> Explanation.isMissing(quantity.row()))
        .filter(quantity -> quantities.stream().noneMatch(quantity::isMadeUpBy))
        .map(quantity -> finding(quantity, spending.get(), quantities.size() == 1))
        .toList();
  }

  /// A row of quantities with both its figures.
  private record Quantity(IndicatorCase row, Amount target, Amount actual) {

    static Optional<Quantity> of(IndicatorCase row) {
      if (!row.kind().equals(Optional.of(IndicatorKind.QUANTITY))
          || row.direction() != Direction.POSITIVE) {
        return Optional.empty();
      }
      return row.targetFigure()
          .filter(target -> !target.isRange() && target.value().signum() > 0)
          .flatMap(target -> row.actualFigure().map(actual -> new Quantity(row, target, actual)));
    }

    boolean isBelow() {
      return actual.inFirstUnit().compareTo(target.inFirstUnit()) < 0;
    }

    /// True for a surplus in the same unit, where the money may have gone.
    boolean isMadeUpBy(Quantity other) {
      return other.actual.inFirstUnit().compareTo(other.target.inFirstUnit()) > 0
          && other.target.unit().comparesWith(target.unit());
    }
  }

  private Finding finding(Quantity quantity, Spending spending, boolean onlyOne) {
    String share =
        PrintedNumber.of(
            quantity
                .actual()
                .inFirstUnit()
                .multiply(BigDecimal.valueOf(100))
                .divide(quantity.target().inFirstUnit(), 1, RoundingMode.HALF_UP));
    String each =
        onlyOne && quantity.actual().value().signum() > 0
            ? "，每"
                + Optional.of(quantity.target().unit().name())
                    .filter(name -> !name.isEmpty())
                    .orElse("个计量单位")
                + "计划 "
                + each(spending, quantity.target())
                + " 元，实际 "
                + each(spending, quantity.actual())
                + " 元"
            : "";
    return quantity
        .row()
        .finding(
            id(),
            Severity.WARNING,
            Column.ACTUAL,
            "资金已全部执行，数量只完成 " + share + "%" + each + "，没有说明。",
            List.of(),
            List.of(quantity.row().at(Column.TARGET)));
  }

  private static String each(Spending spending, Amount count) {
    return PrintedNumber.rounded(
        spending.executed().divide(count.inFirstUnit(), MathContext.DECIMAL64));
  }
}
