package io.hengji.core.checks.history;

import io.hengji.core.compare.RowName;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// HIS-002: a project has had the same indicators with the same targets for years, and full points
/// for them every time.
public final class SameEveryYear implements SequenceCheck {

  /// For so many years on end.
  private static final int YEARS = 3;

  /// Of ten indicators so many have to be the same.
  private static final int SAME_OF_TEN = 8;

  /// Fewer indicators are the same by chance.
  private static final int LEAST_ROWS = 3;

  @Override
  public String id() {
    return "HIS-002";
  }

  @Override
  public Pass begin() {
    return new Years(years -> of(years).stream().toList());
  }

  private Optional<CrossFinding> of(List<ReviewedForm> years) {
    for (int end = years.size(); end >= YEARS; end--) {
      int start = end - 1;
      while (start > 0 && isSame(years.get(start - 1), years.get(start))) {
        start--;
      }
      if (end - start >= YEARS) {
        return Optional.of(finding(years.subList(start, end)));
      }
    }
    return Optional.empty();
  }

  private static boolean isSame(ReviewedForm last, ReviewedForm now) {
    Map<RowName, IndicatorCase> before = NamedRows.rows(last);
    Map<RowName, IndicatorCase> rows = NamedRows.rows(now);
    int same = 0;
    for (Map.Entry<RowName, IndicatorCase> row : rows.entrySet()) {
      IndicatorCase other = before.get(row.getKey());
      if (other != null
          && sameTarget(row.getValue(), other)
          && isFull(row.getValue())
          && isFull(other)) {
        same++;
      }
    }
    int all = Math.max(now.printed().indicators().size(), last.printed().indicators().size());
    return Years.of(now) == Years.of(last) + 1
        && same >= LEAST_ROWS
        && 10 * same >= SAME_OF_TEN * all;
  }

  private static boolean sameTarget(IndicatorCase row, IndicatorCase before) {
    return RowName.withoutYear(row.text(Column.TARGET))
        .equals(RowName.withoutYear(before.text(Column.TARGET)));
  }

  private static boolean isFull(IndicatorCase row) {
    Optional<BigDecimal> weight = row.weight().filter(points -> points.signum() > 0);
    return weight.isPresent()
        && row.claimed().filter(points -> points.compareTo(weight.get()) == 0).isPresent();
  }

  private CrossFinding finding(List<ReviewedForm> years) {
    ReviewedForm first = years.getFirst();
    ReviewedForm last = years.getLast();
    List<FormCell> cells = new ArrayList<>();
    years.reversed().forEach(year -> cells.add(year.cell(CellPath.Field.INDICATORS)));
    String message =
        "%s从%d年到%d年连续%d年指标和指标值基本相同，并且都得满分；应当按实际情况调整指标，提高目标。"
            .formatted(last.name(), Years.of(first), Years.of(last), years.size());
    return last.finding(id(), Severity.WARNING, CellPath.Field.INDICATORS, message, cells);
  }
}
