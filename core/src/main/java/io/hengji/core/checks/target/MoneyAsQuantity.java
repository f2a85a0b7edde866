package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;

/// TGT-004: an indicator of quantity is filled with an amount of money or a rate of payment.
public final class MoneyAsQuantity implements Check {

  private static final WordList PAYMENT_RATES = WordList.of("payment-rates");
  private static final WordList PRODUCTS = WordList.of("money-as-product");
  private static final WordList COSTS = WordList.of("cost-names");

  @Override
  public String id() {
    return "TGT-004";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(MoneyAsQuantity::isMoney)
        .map(row ->
            row.finding(
                id(),
                Severity.ERROR,
                Column.TARGET,
                "数量指标的指标值“" + row.text(Column.TARGET) + "”是资金数或支付率，应填产出的数量（如人数、件数）。",
                List.of()))
        .toList();
  }

  static boolean isMoney(IndicatorCase row) {
    Optional<Amount> figure = row.targetFigure();
    if (figure.isEmpty() || !row.kind().equals(Optional.of(IndicatorKind.QUANTITY))) {
      return false;
    }
    IndicatorName name = IndicatorName.of(row);
    if (PRODUCTS.anyIn(name.text())) {
      return false;
    }
    UnitKind unit = figure.get().unit().kind();
    boolean amount = unit == UnitKind.MONEY && figure.get().unit().per().isEmpty();
    boolean bareAmount =
        unit == UnitKind.NONE && (name.text().endsWith("金额") || name.endsWith(COSTS).isPresent());
    boolean rate =
        (unit == UnitKind.SHARE || unit == UnitKind.NONE)
            && name.endsWith(PAYMENT_RATES).isPresent();
    return amount || bareAmount || rate;
  }
}
