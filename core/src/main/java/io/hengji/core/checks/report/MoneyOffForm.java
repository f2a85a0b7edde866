package io.hengji.core.checks.report;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Caption;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.ReportedForm;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Figures.FundFigures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The budget, the spending and the execution rate that a report names for a project, against the
/// total row of the form's funds. A plain 预算 may be the budget before or after changes.
record MoneyOffForm(String check, ReportCase report, ReportedForm form) {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  List<CrossFinding> find() {
    Optional<Integer> total = totalRow();
    List<CrossFinding> findings = new ArrayList<>();
    if (total.isEmpty()) {
      return findings;
    }
    FundFigures figures = form.form().figures().funds().get(total.get());
    List<MoneyClaim> said = new ArrayList<>();
    for (MoneyClaim claim : MoneyClaim.of(report, names(form))) {
      List<FundColumn> columns = columns(claim.role());
      boolean comparable =
          report.formOf(claim.clause().section()).equals(Optional.of(form))
              && columns.stream().anyMatch(column -> figure(figures, column).isPresent());
      boolean agrees =
          columns.stream()
              .map(column -> figure(figures, column))
              .flatMap(Optional::stream)
              .anyMatch(figure -> Rounded.says(claim.amount(), figure));
      boolean again =
          said.stream()
              .anyMatch(one ->
                  one.role() == claim.role()
                      && one.amount().inFirstUnit().compareTo(claim.amount().inFirstUnit()) == 0);
      if (comparable && !agrees && !again) {
        said.add(claim);
        findings.add(finding(claim, total.get(), columns.getFirst()));
      }
    }
    return findings;
  }

  private Optional<Integer> totalRow() {
    Form read = form.form().form();
    for (int i = 0; i < read.funds().size(); i++) {
      if (read.funds().get(i).kind() == FundKind.TOTAL) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  /// The words that name a form's project, longest first.
  static List<String> names(ReportedForm form) {
    Form read = form.form().form();
    return Stream.of(read.head().project(), read.head().unit(), read.head().department())
        .map(cell -> FormSet.plain(cell.text()))
        .filter(name -> name.length() > 1)
        .sorted((a, b) -> Integer.compare(b.length(), a.length()))
        .toList();
  }

  private static List<FundColumn> columns(MoneyClaim.Role role) {
    return switch (role) {
      case INITIAL -> List.of(FundColumn.INITIAL);
      case ANNUAL -> List.of(FundColumn.ANNUAL, FundColumn.INITIAL);
      case EXECUTED -> List.of(FundColumn.EXECUTED);
      case RATE -> List.of(FundColumn.RATE);
    };
  }

  /// A figure of the total row in yuan or per cent; the rate where none is printed is worked out.
  private static Optional<BigDecimal> figure(FundFigures row, FundColumn column) {
    return switch (column) {
      case INITIAL -> yuan(row.initial());
      case ANNUAL -> yuan(row.annual());
      case EXECUTED -> yuan(row.executed());
      case RATE -> row.rate().or(() -> rate(row));
      case ITEM, WEIGHT, SCORE -> Optional.empty();
    };
  }

  private static Optional<BigDecimal> rate(FundFigures row) {
    return yuan(row.annual())
        .filter(budget -> budget.signum() > 0)
        .flatMap(budget ->
            yuan(row.executed())
                .map(spent -> spent.multiply(HUNDRED).divide(budget, MathContext.DECIMAL64)));
  }

  private static Optional<BigDecimal> yuan(Optional<Amount> amount) {
    return amount.filter(a -> a.unit().kind() == UnitKind.MONEY).map(Amount::inFirstUnit);
  }

  private CrossFinding finding(MoneyClaim claim, int row, FundColumn column) {
    CellPath cell = CellPath.fund(row, column);
    Form read = form.form().form();
    String unit = claim.role() == MoneyClaim.Role.RATE ? "" : unit(read, cell);
    String message =
        "报告中%s为%s，而%s的%s为%s%s，应当一致。"
            .formatted(
                claim.role().title(),
                claim.amount().text().replaceAll("\\s", ""),
                form.name(),
                Caption.of(column),
                read.cell(cell).text(),
                unit);
    return report.finding(check, Severity.ERROR, claim.clause(), message, form, List.of(cell));
  }

  /// The caption's unit of money where the cell prints a bare number.
  private static String unit(Form form, CellPath cell) {
    return form.cell(cell).text().contains("元") ? "" : form.head().amountUnit().text();
  }
}
