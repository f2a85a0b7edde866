package io.hengji.core.checks.report;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Goal;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.report.Clause;
import io.hengji.core.report.Mention;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.ReportedForm;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorKind;
import io.hengji.core.similarity.Shingles;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The numbers that a report names for an indicator, against its target and actual in the form. A
/// number belongs to an indicator by its words, and in the section of the indicator's kind by fewer
/// of them.
record IndicatorsOffForm(String check, ReportCase report, ReportedForm form) {

  private static final BigDecimal RELATED = new BigDecimal("0.5");
  private static final BigDecimal SAME = new BigDecimal("0.75");
  private static final Pattern LINK = Pattern.compile("(?:为|是|达到|达|共|有)+$");

  List<CrossFinding> find() {
    List<CrossFinding> findings = new ArrayList<>();
    List<Integer> told = new ArrayList<>();
    List<Stated> all = stated();
    for (Stated stated : all) {
      Optional<IndicatorCase> row = contradicted(stated, all);
      if (row.isPresent() && !told.contains(row.get().index())) {
        told.add(row.get().index());
        findings.add(finding(stated, row.get()));
      }
    }
    return findings;
  }

  private List<Stated> stated() {
    List<Stated> all = new ArrayList<>();
    for (Clause clause : report.clauses()) {
      if (report.formOf(clause.section()).equals(Optional.of(form))
          && !clause.inHeading()
          && !isOfGoal(clause)) {
        for (Mention mention : clause.mentions()) {
          Stated stated = new Stated(clause, mention).after(report.clauses());
          if (stated.isUsable() && !stated.countsIndicators()) {
            all.add(stated);
          }
        }
      }
    }
    return all;
  }

  /// Whether the report repeats the form's own goal or outcome here: what does not agree there is
  /// the form's own contradiction.
  private boolean isOfGoal(Clause clause) {
    Goal goal = form.form().form().goal();
    String text = Shingles.plain(clause.text());
    return Stream.of(goal.expected(), goal.actual())
        .anyMatch(cell -> Shingles.plain(cell.text()).contains(text));
  }

  private Optional<IndicatorCase> contradicted(Stated stated, List<Stated> all) {
    List<IndicatorCase> candidates =
        IndicatorCase.of(form.form())
            .filter(row -> IndicatorMatch.comparable(row, stated.mention().amount()))
            .filter(row -> !stated.isOfPartOf(row.text(Column.LEVEL3)))
            .filter(
                row -> !stated.wantsWholeName() || IndicatorMatch.isWhole(row, stated.subject()))
            .toList();
    List<IndicatorCase> related =
        candidates.stream().filter(row -> isRelated(row, stated)).toList();
    if (related.stream().anyMatch(row -> says(row, stated)) || isSum(related, stated)) {
      return Optional.empty();
    }
    Optional<IndicatorKind> kind = report.kindOf(stated.clause().section());
    List<IndicatorCase> same =
        related.stream()
            .filter(row ->
                isSame(row, stated)
                    || stated.wantsWholeName()
                    || isOnlyNamed(row, stated, candidates)
                    || (kind.isPresent()
                        && row.kind().equals(kind)
                        && isOnlyOf(kind.get(), candidates)
                        && isOnlyNumber(stated, all)))
            .toList();
    return only(same)
        .or(() ->
            only(
                same.stream()
                    .filter(row -> IndicatorMatch.isNameOf(row, stated.subject()))
                    .toList()));
  }

  private static Optional<IndicatorCase> only(List<IndicatorCase> rows) {
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  private static boolean isRelated(IndicatorCase row, Stated stated) {
    return IndicatorMatch.nameIn(row, stated.clause().text()).compareTo(RELATED) >= 0
        || IndicatorMatch.subjectIn(stated.subject(), row).compareTo(RELATED) >= 0;
  }

  private static boolean isSame(IndicatorCase row, Stated stated) {
    return IndicatorMatch.nameIn(row, stated.clause().text()).compareTo(SAME) >= 0
        && IndicatorMatch.subjectIn(stated.subject(), row).compareTo(RELATED) >= 0;
  }

  /// 正点率97.9% is 列车正点率 where no other indicator's name has the word.
  private static boolean isOnlyNamed(
      IndicatorCase row, Stated stated, List<IndicatorCase> candidates) {
    return IndicatorMatch.isNamedBy(row, stated.subject())
        && candidates.stream()
                .filter(other -> IndicatorMatch.isNamedBy(other, stated.subject()))
                .count()
            == 1;
  }

  private static boolean isOnlyOf(IndicatorKind kind, List<IndicatorCase> candidates) {
    return candidates.stream().filter(row -> row.kind().equals(Optional.of(kind))).count() == 1;
  }

  /// Whether no other number in a comparable unit stands in the section.
  private static boolean isOnlyNumber(Stated stated, List<Stated> all) {
    return all.stream()
            .filter(other -> other.clause().section() == stated.clause().section())
            .filter(other ->
                other.mention().amount().unit().comparesWith(stated.mention().amount().unit()))
            .map(other -> other.mention().amount().inFirstUnit().stripTrailingZeros())
            .distinct()
            .count()
        == 1;
  }

  /// Whether target or actual is the number, or what the report says of it holds for the actual.
  private static boolean says(IndicatorCase row, Stated stated) {
    Optional<Amount> actual = row.actualFigure();
    boolean actualSays = actual.filter(figure -> is(figure, stated)).isPresent();
    boolean targetSays = row.targetFigure().filter(figure -> is(figure, stated)).isPresent();
    if (stated.isDone() && actual.isPresent() && !row.actual().amounts().isEmpty()) {
      return actualSays;
    }
    return targetSays || actualSays || holds(row, stated);
  }

  private static boolean is(Amount figure, Stated stated) {
    Amount printed = stated.mention().amount();
    return figure.unit().comparesWith(printed.unit())
        && Rounded.says(printed, figure.inFirstUnit());
  }

  /// 满意度达95%以上 holds for 96%.
  private static boolean holds(IndicatorCase row, Stated stated) {
    BigDecimal bound = stated.mention().amount().inFirstUnit();
    return row.actualFigure()
        .map(Amount::inFirstUnit)
        .filter(actual ->
            switch (stated.mention().meaning()) {
              case Meaning.AtLeast _, Meaning.MoreThan _ -> actual.compareTo(bound) >= 0;
              case Meaning.AtMost _, Meaning.LessThan _ -> actual.compareTo(bound) <= 0;
              default -> false;
            })
        .isPresent();
  }

  /// Whether several indicators add up to the number.
  private static boolean isSum(List<IndicatorCase> related, Stated stated) {
    if (related.size() < 2) {
      return false;
    }
    BigDecimal wanted = stated.mention().amount().inFirstUnit();
    return sum(related, Column.TARGET).equals(Optional.of(wanted.stripTrailingZeros()))
        || sum(related, Column.ACTUAL).equals(Optional.of(wanted.stripTrailingZeros()));
  }

  private static Optional<BigDecimal> sum(List<IndicatorCase> rows, Column column) {
    BigDecimal sum = BigDecimal.ZERO;
    for (IndicatorCase row : rows) {
      Optional<Amount> figure = column == Column.TARGET ? row.targetFigure() : row.actualFigure();
      if (figure.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(figure.get().inFirstUnit());
    }
    return Optional.of(sum.stripTrailingZeros());
  }

  private CrossFinding finding(Stated stated, IndicatorCase row) {
    boolean both = !stated.isDone() && !stated.isPlanned();
    String target = row.text(Column.TARGET);
    String actual = row.text(Column.ACTUAL);
    String said =
        target.equals(actual)
            ? actual
            : both
                ? "%s（指标值）、%s（实际完成值）".formatted(target, actual)
                : stated.isDone() ? actual : target;
    String subject = stated.subject().isEmpty() ? stated.clause().text() : stated.subject();
    String message =
        "报告%s中“%s”为%s，而%s中%s为%s，两处的对象范围和数值应当一致。"
            .formatted(
                report.name(stated.clause().section()),
                LINK.matcher(subject.strip()).replaceFirst(""),
                stated.mention().amount().text().replaceAll("\\s", ""),
                form.name(),
                row.name(),
                said);
    List<CellPath> cells = new ArrayList<>();
    if (!stated.isDone()) {
      cells.add(row.at(Column.TARGET));
    }
    cells.add(row.at(Column.ACTUAL));
    return report.finding(check, Severity.ERROR, stated.clause(), message, form, cells);
  }
}
