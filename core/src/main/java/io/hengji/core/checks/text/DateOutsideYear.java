package io.hengji.core.checks.text;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FormYear;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// TXT-005: deadlines and days of completion lie in the year, and no period ends before it starts.
/// Years of papers and plans are not deadlines.
public final class DateOutsideYear implements Check {

  private static final WordList CITED = WordList.of("cited-years");
  private static final MonthDay LAST_DAY = MonthDay.of(12, 31);

  @Override
  public String id() {
    return "TXT-005";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.form().head().year().isEmpty() ? Optional.of("评价年度无从得知") : Optional.empty();
  }

  @Override
  public List<Finding> find(FormCase form) {
    return form.form().head().year().stream()
        .flatMap(year -> IndicatorCase.of(form).flatMap(row -> find(row, year).stream()))
        .toList();
  }

  /// One finding a row: at the target, or at the actual where only that is off.
  private Optional<Finding> find(IndicatorCase row, FormYear year) {
    Optional<String> target = fault(row.target(), year);
    Optional<String> actual = fault(row.actual(), year);
    if (target.isPresent()) {
      List<CellPath> also = actual.isPresent() ? List.of(row.at(Column.ACTUAL)) : List.of();
      return Optional.of(
          row.finding(id(), Severity.ERROR, Column.TARGET, target.get(), List.of(), also));
    }
    return actual
        .filter(_ -> !isAdmittedlyLate(row))
        .map(a -> row.finding(id(), Severity.ERROR, Column.ACTUAL, a, List.of()));
  }

  /// Done after the deadline and said so, by points lost or in words: late, but no slip of the pen.
  private static boolean isAdmittedlyLate(IndicatorCase row) {
    boolean losesPoints =
        row.claimed().isPresent()
            && row.weight().filter(w -> row.claimed().get().compareTo(w) < 0).isPresent();
    return row.isShort() && (losesPoints || !row.isEmpty(Column.DEVIATION));
  }

  private static Optional<String> fault(Statement statement, FormYear year) {
    if (!(statement.meaning() instanceof Meaning.Deadline(Optional<LocalDate> by))
        || by.isEmpty()
        || CITED.anyIn(statement.text())) {
      return Optional.empty();
    }
    if (statement.dates().size() > 1 && by.get().isBefore(statement.dates().getFirst())) {
      return Optional.of("“%s”的结束时间早于开始时间。".formatted(statement.text()));
    }
    return by.get().getYear() == year.value() || isNewYear(statement, by.get(), year)
        ? Optional.empty()
        : Optional.of("“%s”不在评价年度%d年之内。".formatted(statement.text(), year.value()));
  }

  /// Before New Year's Day of the year is the last day of the year before.
  private static boolean isNewYear(Statement statement, LocalDate by, FormYear year) {
    return statement.text().contains("元旦")
        && by.getYear() == year.value() - 1
        && MonthDay.from(by).equals(LAST_DAY);
  }
}
