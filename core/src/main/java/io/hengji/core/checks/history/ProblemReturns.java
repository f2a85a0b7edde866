package io.hengji.core.checks.history;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.compare.RowName;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCell;
import io.hengji.core.review.ReviewedForm;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.review.Severity;
import io.hengji.core.vocabulary.WordList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// HIS-004: a check finds in this year's form what it found at the same place last year, and
/// neither the row nor the remarks speak of putting it right. Whether it was put right elsewhere,
/// the forms cannot say.
public final class ProblemReturns implements SequenceCheck {

  private static final WordList RECTIFIED = WordList.of("words-of-rectification");

  /// The same place in the forms of two years.
  private sealed interface SamePlace {

    record Head(CellPath.Field field) implements SamePlace {}

    record Money(FundKind kind, Optional<FundColumn> column) implements SamePlace {}

    record Row(RowName row, Optional<Column> column) implements SamePlace {}

    record Level(String name, Column column) implements SamePlace {}

    static Optional<SamePlace> of(Form form, CellPath path) {
      return switch (path) {
        case CellPath.Field field -> Optional.of(new Head(field));
        case CellPath.FundRow(int row) -> money(form, row, Optional.empty());
        case CellPath.FundCell(int row, FundColumn column) -> money(form, row, Optional.of(column));
        case CellPath.IndicatorRow(int row) ->
            NamedRows.at(form, row).map(same -> new Row(same, Optional.empty()));
        case CellPath.IndicatorCell(int row, Column column) ->
            NamedRows.at(form, row).map(same -> new Row(same, Optional.of(column)));
        case CellPath.GroupCell(int group, Column column) ->
            group < form.groups().size()
                ? Optional.of(
                    new Level(
                        form.groups().get(group).level1().text()
                            + form.groups().get(group).level2().text(),
                        column))
                : Optional.empty();
      };
    }

    private static Optional<SamePlace> money(Form form, int row, Optional<FundColumn> column) {
      return row < form.funds().size()
          ? Optional.of(new Money(form.funds().get(row).kind(), column))
          : Optional.empty();
    }
  }

  private record Problem(String check, SamePlace place) {}

  @Override
  public String id() {
    return "HIS-004";
  }

  @Override
  public Pass begin() {
    return new Years(years -> Years.pairs(years).stream().flatMap(p -> of(p).stream()).toList());
  }

  private List<CrossFinding> of(Years.Pair years) {
    Map<Problem, CellPath> last = new HashMap<>();
    for (Finding finding : years.last().findings()) {
      problem(years.last(), finding).ifPresent(problem -> last.put(problem, finding.at()));
    }
    Map<String, Set<FormCell>> returned = new LinkedHashMap<>();
    for (Finding finding : years.now().findings()) {
      Optional<CellPath> before = problem(years.now(), finding).map(last::get);
      if (before.isPresent() && !isRectified(years.now().printed(), finding.at())) {
        Set<FormCell> cells = returned.computeIfAbsent(finding.check(), _ -> new LinkedHashSet<>());
        cells.add(years.now().cell(finding.at()));
        cells.add(years.last().cell(before.get()));
      }
    }
    return returned.entrySet().stream()
        .map(check -> finding(years, check.getKey(), List.copyOf(check.getValue())))
        .toList();
  }

  private static Optional<Problem> problem(ReviewedForm form, Finding finding) {
    return finding.severity().isAtLeast(Severity.WARNING)
        ? SamePlace.of(form.printed(), finding.at())
            .map(place -> new Problem(finding.check(), place))
        : Optional.empty();
  }

  private static boolean isRectified(Form form, CellPath path) {
    String row =
        switch (path) {
          case CellPath.IndicatorRow(int index) -> deviation(form, index);
          case CellPath.IndicatorCell(int index, Column _) -> deviation(form, index);
          case CellPath.Field _, CellPath.FundRow _, CellPath.FundCell _, CellPath.GroupCell _ ->
              "";
        };
    return RECTIFIED.anyIn(row) || RECTIFIED.anyIn(form.remarks().text());
  }

  private static String deviation(Form form, int index) {
    return index < form.indicators().size() ? form.indicators().get(index).deviation().text() : "";
  }

  private CrossFinding finding(Years.Pair years, String check, List<FormCell> cells) {
    String message =
        "%s：%d年的问题“%s”（%s）%d年又出现%d处，表中没有整改说明；应当整改并写明整改情况。"
            .formatted(
                years.now().name(),
                Years.of(years.last()),
                CheckPage.of(check).title(),
                check,
                Years.of(years.now()),
                cells.size() / 2);
    return years.now().finding(id(), Severity.WARNING, cells.getFirst().cell(), message, cells);
  }
}
