package io.hengji.server.monitoring;

import io.hengji.core.checks.monitoring.MonitoringChecks;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.year.IndicatorPace;
import io.hengji.core.year.Outlook;
import io.hengji.core.year.Progress;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.SpendingPace;
import io.hengji.core.year.YearReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the rules say of the figures of monitoring: the lights, what is behind, and what the year's
/// end would bring.
///
/// @param spending the light of the spending; none without a budget, a figure or a rule
/// @param paces of the rows that grow with the year, by their number
/// @param findings of MON-001 and MON-002
record Judgement(
    Progress progress,
    Optional<SpendingPace> pace,
    Optional<SpendingPace.Light> spending,
    Map<Integer, IndicatorPace> paces,
    List<Finding> findings,
    Optional<Outlook> outlook) {

  private static final YearReview REVIEW = new YearReview(MonitoringChecks.ALL);

  Judgement {
    paces = Map.copyOf(paces);
    findings = List.copyOf(findings);
  }

  static Judgement of(LocalDate day, Form soFar, Optional<RulesInForce> rules) {
    Progress progress = Progress.of(day, soFar, rules);
    Optional<SpendingPace> pace = SpendingPace.of(progress);
    ProjectYear year =
        ProjectYear.of(soFar.head().project().text(), day.getYear(), day).withProgress(progress);
    Map<Integer, IndicatorPace> paces = new HashMap<>();
    IndicatorCase.of(progress.soFar())
        .forEach(
            row -> IndicatorPace.of(progress, row).ifPresent(own -> paces.put(row.index(), own)));
    return new Judgement(
        progress,
        pace,
        pace.flatMap(
            own -> progress.soFar().rule(Rule.SPENDING_PACE).map(rule -> own.light(rule.value()))),
        paces,
        REVIEW.of(year).findings(),
        Outlook.of(progress));
  }

  /// What is found in the cell of a row; none where it keeps pace.
  Optional<Finding> of(int row) {
    return findings.stream()
        .filter(finding ->
            finding.at() instanceof CellPath.IndicatorCell(int at, Column _) && at == row)
        .findFirst();
  }

  /// What is found of the spending.
  Optional<Finding> ofSpending() {
    return findings.stream()
        .filter(finding -> finding.at() instanceof CellPath.FundCell)
        .findFirst();
  }

  /// How many indicators are behind.
  int behind() {
    return (int)
        findings.stream().filter(finding -> finding.at() instanceof CellPath.IndicatorCell).count();
  }

  /// The gravest light; `NONE` where no rule gives one.
  String light() {
    if (spending.filter(SpendingPace.Light.RED::equals).isPresent()) {
      return "RED";
    }
    if (behind() > 0 || spending.filter(SpendingPace.Light.YELLOW::equals).isPresent()) {
      return "YELLOW";
    }
    boolean ruled =
        spending.isPresent()
            || (!paces.isEmpty() && progress.soFar().rule(Rule.PROGRESS_DEVIATION).isPresent());
    return ruled ? "GREEN" : "NONE";
  }

  /// The cells in which it has to be said why something is behind, and is not.
  List<CellPath> unexplained() {
    Form form = progress.soFar().form();
    List<CellPath> cells = new ArrayList<>();
    if (ofSpending().isPresent() && form.remarks().isEmpty()) {
      cells.add(CellPath.Field.REMARKS);
    }
    for (int row = 0; row < form.indicators().size(); row++) {
      if (of(row).isPresent() && form.indicators().get(row).deviation().isEmpty()) {
        cells.add(CellPath.indicator(row, Column.DEVIATION));
      }
    }
    return cells;
  }

  /// What the rows would reach by the year's end, by their number, where that can be reckoned.
  Map<Integer, String> yearEnd() {
    Map<Integer, String> rows = new HashMap<>();
    outlook.stream()
        .flatMap(known -> known.lines().stream())
        .forEach(line -> {
          if (line.at() instanceof CellPath.IndicatorCell(int row, Column _)) {
            rows.put(row, line.then());
          }
        });
    return rows;
  }

  /// The rows in which nothing is said of what was reached.
  List<CellPath> empty() {
    Form form = progress.soFar().form();
    List<CellPath> cells = new ArrayList<>();
    for (int row = 0; row < form.indicators().size(); row++) {
      if (form.indicators().get(row).actual().isEmpty()) {
        cells.add(CellPath.indicator(row, Column.ACTUAL));
      }
    }
    return cells;
  }
}
