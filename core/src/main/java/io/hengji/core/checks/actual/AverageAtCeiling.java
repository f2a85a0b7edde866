package io.hengji.core.checks.actual;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// ACT-007: the sum divided by the heads is the top of the standard's range.
public final class AverageAtCeiling implements Check {

  @Override
  public String id() {
    return "ACT-007";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    Optional<BigDecimal> target = ceiling(row.target());
    Optional<BigDecimal> actual = ceiling(row.actual());
    if (target.isPresent()) {
      List<CellPath> also = actual.isPresent() ? List.of(row.at(Column.ACTUAL)) : List.of();
      return Optional.of(finding(row, Column.TARGET, target.get(), also));
    }
    return actual.map(each -> finding(row, Column.ACTUAL, each, List.of()));
  }

  /// The top of the standard, where everybody would have got it.
  private static Optional<BigDecimal> ceiling(Statement said) {
    return Costing.find(said)
        .filter(costing -> CountingWords.countsHeads(costing.count().unit()))
        .filter(costing -> costing.prices().stream().anyMatch(Amount::isRange))
        .flatMap(AverageAtCeiling::averageAtTop);
  }

  private static Optional<BigDecimal> averageAtTop(Costing costing) {
    return costing.prices().stream()
        .filter(costing::isAtTopOf)
        .map(AverageAtCeiling::top)
        .filter(each -> each.compareTo(topOfRange(costing)) >= 0)
        .findFirst();
  }

  private static BigDecimal topOfRange(Costing costing) {
    return costing.prices().stream()
        .filter(Amount::isRange)
        .map(AverageAtCeiling::top)
        .reduce(BigDecimal.ZERO, BigDecimal::max);
  }

  private static BigDecimal top(Amount price) {
    return price.high().multiply(price.unit().factor());
  }

  private Finding finding(IndicatorCase row, Column column, BigDecimal each, List<CellPath> also) {
    return row.finding(
        id(),
        Severity.INFO,
        column,
        "按所写资金和数量，平均每人 " + PrintedNumber.of(each) + " 元，正是标准的上限，请核对是否人人都按上限发放。",
        List.of(),
        also);
  }
}
