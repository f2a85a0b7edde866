package io.hengji.core.checks.actual;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.review.Spending;
import io.hengji.core.rules.IndicatorKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// ACT-004: the figures inside a text do not work out: price × count is not the sum; or the sums of
/// all cost rows are not what was spent.
public final class QuantityTextOff implements Check {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  @Override
  public String id() {
    return "ACT-004";
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    IndicatorCase.of(form)
        .forEach(row -> {
          Optional<String> target = fault(row.target());
          Optional<String> actual = fault(row.actual());
          if (target.isPresent()) {
            List<CellPath> also = actual.isPresent() ? List.of(row.at(Column.ACTUAL)) : List.of();
            findings.add(finding(row, Column.TARGET, target.get(), also));
          } else if (actual.isPresent()) {
            findings.add(finding(row, Column.ACTUAL, actual.get(), List.of()));
          }
        });
    if (findings.isEmpty()) {
      sumsAgainstSpending(form).ifPresent(findings::add);
    }
    return findings;
  }

  /// What is wrong with the working in one cell.
  private static Optional<String> fault(Statement said) {
    Optional<Product> product = Product.find(said).filter(p -> !p.isRight());
    if (product.isPresent()) {
      return Optional.of(
          "“%s”中，%s = %s，与所写的%s不符。"
              .formatted(
                  said.text(),
                  product.get().printed(),
                  PrintedNumber.yuan(product.get().worked()),
                  product.get().result().text()));
    }
    Optional<Costing> found = Costing.find(said);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Costing costing = found.get();
    Optional<Amount> price = costing.price(said.text());
    if (price.isEmpty() || costing.isWorkedOutBy(price.get())) {
      return Optional.empty();
    }
    Amount each = price.get();
    String due = PrintedNumber.yuan(costing.least(each));
    String most = each.isRange() ? " 至 " + PrintedNumber.yuan(costing.most(each)) : "";
    return Optional.of(
        "“%s”中，%s × %s = %s%s，与所写的%s不符。"
            .formatted(
                said.text(),
                each.text(),
                costing.count().text(),
                due,
                most,
                costing.total().text()));
  }

  /// Only where every cost row names exactly one required amount.
  private Optional<Finding> sumsAgainstSpending(FormCase form) {
    List<IndicatorCase> rows =
        IndicatorCase.of(form)
            .filter(row -> row.kind().equals(Optional.of(IndicatorKind.COST)))
            .toList();
    Optional<BigDecimal> spent = Spending.of(form).map(Spending::executed);
    if (rows.size() < 2 || spent.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (IndicatorCase row : rows) {
      List<Amount> money =
          row.actual().amounts().stream()
              .filter(amount -> amount.unit().kind() == UnitKind.MONEY)
              .toList();
      Optional<Amount> required = Costing.requiredIn(row.text(Column.ACTUAL), money);
      if (required.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(required.get().inFirstUnit());
    }
    // Yuan under a caption of 万元 are for FND-007.
    if (sum.compareTo(spent.get()) == 0 || sum.multiply(TEN_THOUSAND).compareTo(spent.get()) == 0) {
      return Optional.empty();
    }
    return Optional.of(
        finding(
            rows.getFirst(),
            Column.ACTUAL,
            "各成本指标所写资金之和为 "
                + PrintedNumber.yuan(sum)
                + "，全年执行数为 "
                + PrintedNumber.yuan(spent.get())
                + "，应当一致。",
            rows.stream().skip(1).map(row -> row.at(Column.ACTUAL)).toList()));
  }

  private Finding finding(IndicatorCase row, Column column, String message, List<CellPath> also) {
    return row.finding(id(), Severity.ERROR, column, message, List.of(), also);
  }
}
