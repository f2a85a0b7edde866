package io.hengji.core.checks.report;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.report.Clause;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.ReportedForm;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.IndicatorKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// XDC-003: the day by which a report says that something was due is the form's. Days are compared
/// in the report's section on timeliness, and elsewhere where a clause speaks in the words of a row
/// of timeliness.
public final class ReportDatesOff implements CrossCheck<ReportCase> {

  private static final Pattern DUE = Pattern.compile("前|底|内|完成|截止|之内|以前");
  private static final Pattern DONE = Pattern.compile("实际|已于|已经|均于");
  private static final BigDecimal SAME = new BigDecimal("0.75");

  @Override
  public String id() {
    return "XDC-003";
  }

  @Override
  public List<CrossFinding> find(ReportCase report) {
    List<CrossFinding> findings = new ArrayList<>();
    for (ReportedForm form : report.forms()) {
      List<IndicatorCase> rows =
          IndicatorCase.of(form.form())
              .filter(row -> row.kind().equals(Optional.of(IndicatorKind.TIMELINESS)))
              .filter(row -> due(row).isPresent())
              .toList();
      List<Integer> told = new ArrayList<>();
      for (Clause clause : report.clauses()) {
        Optional<IndicatorCase> row = off(report, form, clause, rows);
        if (row.isPresent() && !told.contains(row.get().index())) {
          told.add(row.get().index());
          findings.add(finding(report, form, clause, row.get()));
        }
      }
    }
    return findings;
  }

  private static Optional<IndicatorCase> off(
      ReportCase report, ReportedForm form, Clause clause, List<IndicatorCase> rows) {
    boolean usable =
        !clause.inHeading()
            && clause.dates().size() == 1
            && DUE.matcher(clause.text()).find()
            && !DONE.matcher(clause.text()).find()
            && report.formOf(clause.section()).equals(Optional.of(form));
    if (!usable) {
      return Optional.empty();
    }
    LocalDate by = clause.dates().getFirst();
    boolean inSection =
        report.kindOf(clause.section()).equals(Optional.of(IndicatorKind.TIMELINESS));
    List<IndicatorCase> spoken =
        inSection
            ? rows
            : rows.stream()
                .filter(row -> IndicatorMatch.nameIn(row, clause.text()).compareTo(SAME) >= 0)
                .toList();
    boolean agrees = spoken.stream().anyMatch(row -> due(row).equals(Optional.of(by)));
    return agrees ? Optional.empty() : only(spoken).or(() -> only(writtenOut(spoken, clause)));
  }

  /// The rows whose whole names a clause has, but for those whose name is part of another's.
  private static List<IndicatorCase> writtenOut(List<IndicatorCase> rows, Clause clause) {
    List<IndicatorCase> named =
        rows.stream().filter(row -> IndicatorMatch.isWrittenOutIn(row, clause.text())).toList();
    return named.stream()
        .filter(row ->
            named.stream()
                .noneMatch(other ->
                    other.index() != row.index()
                        && IndicatorMatch.isWrittenOutIn(row, other.text(Column.LEVEL3))))
        .toList();
  }

  private static Optional<IndicatorCase> only(List<IndicatorCase> rows) {
    return rows.size() == 1 ? Optional.of(rows.getFirst()) : Optional.empty();
  }

  /// The day by which a row is due: its target's, or the one its name tells.
  private static Optional<LocalDate> due(IndicatorCase row) {
    return by(row.target()).or(() -> by(Statement.read(row.text(Column.LEVEL3), row.year())));
  }

  private static Optional<LocalDate> by(Statement statement) {
    if (statement.meaning() instanceof Meaning.Deadline(Optional<LocalDate> by)) {
      return by;
    }
    return statement.dates().size() == 1
        ? Optional.of(statement.dates().getFirst())
        : Optional.empty();
  }

  private CrossFinding finding(
      ReportCase report, ReportedForm form, Clause clause, IndicatorCase row) {
    boolean byName = by(row.target()).isEmpty();
    List<CellPath> cells =
        byName
            ? List.of(row.at(Column.TARGET), row.at(Column.LEVEL3))
            : List.of(row.at(Column.TARGET));
    String message =
        "报告%s写的时限是“%s”（至%s），而%s中%s的时限是“%s”（至%s），应当一致。"
            .formatted(
                report.name(clause.section()),
                clause.text().replaceAll("\\s", ""),
                clause.dates().getFirst(),
                form.name(),
                row.name(),
                byName ? row.text(Column.LEVEL3) : row.text(Column.TARGET),
                due(row).orElseThrow());
    return report.finding(id(), Severity.WARNING, clause, message, form, cells);
  }
}
