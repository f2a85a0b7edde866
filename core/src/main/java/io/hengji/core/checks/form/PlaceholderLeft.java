package io.hengji.core.checks.form;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// FRM-003: a cell still holds what the template put there. Strokes in rows of funds, in weights
/// and scores and for "no deviation" are answers, and so is a row with nothing but placeholders.
public final class PlaceholderLeft implements Check {

  @Override
  public String id() {
    return "FRM-003";
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    for (CellPath.Field field :
        List.of(
            CellPath.Field.PROJECT,
            CellPath.Field.DEPARTMENT,
            CellPath.Field.UNIT,
            CellPath.Field.GOAL_EXPECTED,
            CellPath.Field.GOAL_ACTUAL)) {
      report(form, field, Placeholder.findIn(form.form().cell(field).text()), findings);
    }
    report(
        form,
        CellPath.Field.REMARKS,
        Placeholder.findInside(form.form().remarks().text()),
        findings);
    funds(form, findings);
    IndicatorCase.of(form).filter(row -> !isUnused(row)).forEach(row -> row(row, findings));
    return findings;
  }

  private void funds(FormCase form, List<Finding> findings) {
    Form printed = form.form();
    for (int row = 0; row < printed.funds().size(); row++) {
      for (FundColumn column : FundColumn.values()) {
        CellPath at = CellPath.fund(row, column);
        report(form, at, Placeholder.findInside(printed.cell(at).text()), findings);
      }
    }
  }

  private void row(IndicatorCase row, List<Finding> findings) {
    for (Column column : List.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL)) {
      Optional<String> found = Placeholder.findIn(row.text(column));
      if (found.isPresent() && !isAnswered(row, column) && !isOfLayout(row, column)) {
        report(row.form(), row.at(column), found, findings);
      }
    }
    report(
        row.form(),
        row.at(Column.DEVIATION),
        Placeholder.findInside(row.text(Column.DEVIATION)),
        findings);
  }

  /// A row of the template that nobody filled.
  private static boolean isUnused(IndicatorCase row) {
    return List.of(Column.LEVEL3, Column.TARGET, Column.ACTUAL, Column.WEIGHT, Column.SCORE)
        .stream()
        .allMatch(column -> row.isEmpty(column) || Placeholder.isWhole(row.text(column)));
  }

  /// A blank for a number in the name (≥**人) that the target fills.
  private static boolean isAnswered(IndicatorCase row, Column column) {
    return column == Column.LEVEL3
        && Placeholder.isForNumber(row.text(column))
        && row.targetFigure().isPresent();
  }

  /// Layouts print a stroke where a row of their own tree has no target.
  private static boolean isOfLayout(IndicatorCase row, Column column) {
    return column == Column.TARGET && !TargetedRows.wantTarget(row);
  }

  private void report(FormCase form, CellPath at, Optional<String> found, List<Finding> findings) {
    found.ifPresent(text ->
        findings.add(
            form.finding(
                id(),
                Severity.WARNING,
                at,
                "%s中还留着模板的占位内容“%s”。".formatted(Caption.of(form.form(), at), text),
                List.of())));
  }
}
