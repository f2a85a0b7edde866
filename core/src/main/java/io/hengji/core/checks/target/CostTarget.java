package io.hengji.core.checks.target;

import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Spending;
import io.hengji.core.rules.IndicatorKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A cost target that equals the year's spending to the cent.
record CostTarget(IndicatorCase row, Spending spending) {

  static List<CostTarget> in(FormCase form) {
    Optional<Spending> spending = Spending.of(form).filter(spent -> spent.executed().signum() > 0);
    return spending
        .map(spent ->
            IndicatorCase.of(form)
                .filter(row -> row.kind().equals(Optional.of(IndicatorKind.COST)))
                .filter(row -> equals(row, spent.executed()))
                .map(row -> new CostTarget(row, spent))
                .toList())
        .orElse(List.of());
  }

  /// True when the money planned at first was another sum, so that the target cannot be as old.
  boolean isAfterTheFact() {
    return spending
        .initial()
        .filter(budget -> budget.signum() > 0 && budget.compareTo(spending.executed()) != 0)
        .isPresent();
  }

  private static boolean equals(IndicatorCase row, BigDecimal executed) {
    return row.targetFigure()
        .filter(figure -> !figure.isRange() && figure.unit().per().isEmpty())
        .filter(figure -> figure.unit().kind() == UnitKind.MONEY)
        .filter(figure -> figure.inFirstUnit().compareTo(executed) == 0)
        .isPresent();
  }
}
