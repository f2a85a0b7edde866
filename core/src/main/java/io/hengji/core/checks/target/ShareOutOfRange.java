package io.hengji.core.checks.target;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// TGT-006: a share of a whole lies below 0 or above 100 %.
public final class ShareOutOfRange implements Check {

  private static final BigDecimal WHOLE = BigDecimal.valueOf(100);
  private static final WordList RATIOS = WordList.of("service-ratios");
  private static final WordList EVENTS = WordList.of("unwanted-events");
  private static final WordList PARTS = WordList.of("shares-of-a-whole");

  @Override
  public String id() {
    return "TGT-006";
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(ShareOutOfRange::isPartOfWhole)
        .flatMap(row -> find(row).stream())
        .toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    boolean target = row.targetFigure().filter(ShareOutOfRange::isOut).isPresent();
    boolean actual = row.actualFigure().filter(ShareOutOfRange::isOut).isPresent();
    if (target) {
      List<CellPath> also = actual ? List.of(row.at(Column.ACTUAL)) : List.of();
      return Optional.of(finding(row, Column.TARGET, also));
    }
    return actual ? Optional.of(finding(row, Column.ACTUAL, List.of())) : Optional.empty();
  }

  /// Money may come in above what was planned.
  private static boolean isPartOfWhole(IndicatorCase row) {
    IndicatorName name = IndicatorName.of(row);
    if (name.text().contains("资金") || name.text().contains("预算")) {
      return false;
    }
    boolean isRate = name.text().endsWith("率") || name.text().endsWith("比例");
    return SatisfactionUnmeasured.concerns(row)
        || name.endsWith(RATIOS).isPresent()
        || name.endsWith(PARTS).isPresent()
        || (isRate && name.endsWithCountOf(EVENTS).isPresent());
  }

  private static boolean isOut(Amount amount) {
    UnitKind kind = amount.unit().kind();
    if (kind != UnitKind.SHARE && kind != UnitKind.NONE) {
      return false;
    }
    BigDecimal factor = amount.unit().factor();
    return amount.low().signum() < 0 || amount.high().multiply(factor).compareTo(WHOLE) > 0;
  }

  private Finding finding(IndicatorCase row, Column column, List<CellPath> also) {
    return row.finding(
        id(),
        Severity.ERROR,
        column,
        (column == Column.TARGET ? "指标值“" : "实际完成值“")
            + row.text(column)
            + "”超出 0 至 100% 的范围，该比例不可能低于 0 或高于 100%。",
        List.of(),
        also);
  }
}
