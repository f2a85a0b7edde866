package io.hengji.core.checks.history;

import io.hengji.core.compare.RowName;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// HIS-001: this year's target is below what was reached last year, for an indicator of which more
/// is better.
public final class TargetBelowLastActual implements SequenceCheck {

  @Override
  public String id() {
    return "HIS-001";
  }

  @Override
  public Pass begin() {
    return new Years(years -> Years.pairs(years).stream().flatMap(p -> of(p).stream()).toList());
  }

  private List<CrossFinding> of(Years.Pair years) {
    Map<RowName, IndicatorCase> last = NamedRows.rows(years.last());
    Map<RowName, IndicatorCase> now = NamedRows.rows(years.now());
    List<CrossFinding> findings = new ArrayList<>();
    IndicatorCase.of(years.now().form())
        .forEach(row -> {
          RowName name = RowName.of(row.row());
          IndicatorCase before = last.get(name);
          if (before != null && now.containsKey(name) && isBelow(row, before)) {
            findings.add(finding(years, row, before));
          }
        });
    return findings;
  }

  private static boolean isBelow(IndicatorCase row, IndicatorCase before) {
    if (row.direction() != Direction.POSITIVE || before.direction() != Direction.POSITIVE) {
      return false;
    }
    return row.targetFigure()
        .flatMap(target ->
            before
                .actualFigure()
                .filter(actual -> comparable(target, actual))
                .map(actual -> target.inFirstUnit().compareTo(actual.inFirstUnit()) < 0))
        .orElse(false);
  }

  private static boolean comparable(Amount one, Amount other) {
    return one.unit().comparesWith(other.unit());
  }

  private CrossFinding finding(Years.Pair years, IndicatorCase row, IndicatorCase before) {
    ReviewedForm now = years.now();
    String message =
        "%s：%d年的指标值“%s”低于%d年的实际完成值“%s”，应当说明为什么降低目标。"
            .formatted(
                row.name(),
                Years.of(now),
                row.text(Column.TARGET),
                Years.of(years.last()),
                before.text(Column.ACTUAL));
    return now.finding(
        id(),
        Severity.WARNING,
        row.at(Column.TARGET),
        message,
        List.of(now.cell(row.at(Column.TARGET)), years.last().cell(before.at(Column.ACTUAL))));
  }
}
