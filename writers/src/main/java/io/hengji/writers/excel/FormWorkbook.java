package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Figures;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Scorer;
import io.hengji.documents.excel.Workings;
import io.hengji.writers.layout.FormPaper;
import io.hengji.writers.layout.Layout;
import io.hengji.writers.page.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/// Writes forms as a workbook that works them out: a sheet a form, and behind it the workings.
public final class FormWorkbook {

  private final Layout layout;
  private final Workbook workbook = new Workbook();

  private FormWorkbook(Layout layout) {
    this.layout = layout;
  }

  /// Writes filled forms, each by the rules that a function finds for it; leaves the stream open.
  public static void write(
      OutputStream out,
      List<Form> forms,
      Layout layout,
      Function<Form, Optional<RulesInForce>> rules)
      throws IOException {
    FormWorkbook book = new FormWorkbook(layout);
    for (Form form : forms) {
      book.filled(form, rules.apply(form));
    }
    book.workbook.write(out, forms.isEmpty() ? "" : forms.getFirst().head().project().text());
  }

  /// Writes a blank form that works its points out while it is filled in.
  public static void writeBlank(
      OutputStream out, Form blank, Layout layout, Optional<RulesInForce> rules)
      throws IOException {
    FormWorkbook book = new FormWorkbook(layout);
    book.blank(blank, PointRules.of(rules));
    book.workbook.write(out, layout.title());
  }

  private void filled(Form form, Optional<RulesInForce> rules) {
    FormScore score = Scorer.by(rules).score(Figures.of(form));
    PointRules points = PointRules.of(rules);
    Paper paper = FormPaper.of(form, layout);
    SheetGrid grid = new SheetGrid(paper);
    Map<CellPath, Formula> formulas = FormFormulas.of(form, score, points, grid);
    sheets(form, paper, grid, formulas, points);
  }

  private void blank(Form form, PointRules rules) {
    Paper paper = FormPaper.of(form, layout);
    SheetGrid grid = new SheetGrid(paper);
    sheets(form, paper, grid, blankFormulas(form, grid, rules), rules);
  }

  private void sheets(
      Form form, Paper paper, SheetGrid grid, Map<CellPath, Formula> formulas, PointRules rules) {
    String name = workbook.name(paper.name());
    String workings = workbook.name(Workings.NAME);
    SheetXml sheet = new SheetXml(workbook.styles());
    XlsxWriter.cells(grid, sheet, formulas);
    new Entries(form, grid, sheet).write(workings, rules);
    workbook.add(name, sheet.xml(XlsxWriter.setup(grid, paper, true)), grid.headRow());
    workbook.add(
        workings, WorkingsSheet.of(form, grid, name, rules, workbook.styles()), Optional.empty());
  }

  /// The formulas of a blank form: they stay empty until there is something to work out.
  private static Map<CellPath, Formula> blankFormulas(Form form, SheetGrid grid, PointRules rules) {
    Map<CellPath, Formula> formulas = new HashMap<>();
    int total = FormFormulas.totalRow(form.funds());
    for (int row = 0; row < form.funds().size(); row++) {
      String annual = at(grid, CellPath.fund(row, FundColumn.ANNUAL));
      String executed = at(grid, CellPath.fund(row, FundColumn.EXECUTED));
      String known = "AND(ISNUMBER(" + annual + "),ISNUMBER(" + executed + "))";
      formulas.put(
          CellPath.fund(row, FundColumn.RATE),
          Formula.of(
              "IF("
                  + known
                  + ",IF("
                  + annual
                  + ">0,ROUND("
                  + executed
                  + "/"
                  + annual
                  + ",4),\"\"),\"\")",
              ""));
      if (row == total && rules.executionProportional()) {
        String weight =
            grid.find(CellPath.fund(row, FundColumn.WEIGHT))
                .map(Address::toString)
                .orElse(form.funds().get(row).weight().text());
        formulas.put(
            CellPath.fund(row, FundColumn.SCORE),
            Formula.of(
                "IF("
                    + known
                    + ",IF("
                    + annual
                    + ">0,"
                    + rules.positive(executed, annual, weight)
                    + ",\"\"),\"\")",
                ""));
      }
    }
    for (int row = 0; row < form.indicators().size(); row++) {
      formulas.put(
          CellPath.indicator(row, Column.SCORE),
          Formula.of(WorkingsSheet.points(Workings.NAME, row), ""));
    }
    totals(form, grid, rules, formulas);
    return formulas;
  }

  private static void totals(
      Form form, SheetGrid grid, PointRules rules, Map<CellPath, Formula> formulas) {
    int total = FormFormulas.totalRow(form.funds());
    sum(form, grid, total, Column.WEIGHT, FundColumn.WEIGHT)
        .ifPresent(f -> formulas.put(CellPath.Field.TOTAL_WEIGHT, Formula.open(f)));
    sum(form, grid, total, Column.SCORE, FundColumn.SCORE)
        .ifPresent(f -> formulas.put(CellPath.Field.TOTAL_SCORE, Formula.open(f)));
    String score = at(grid, CellPath.Field.TOTAL_SCORE);
    rules
        .grade(score)
        .ifPresent(grade ->
            formulas.put(
                CellPath.Field.TOTAL_GRADE,
                Formula.of("IF(" + score + "=0,\"\"," + grade + ")", "")));
  }

  private static Optional<String> sum(
      Form form, SheetGrid grid, int total, Column column, FundColumn ofFunds) {
    List<Address> parts = new ArrayList<>();
    grid.find(CellPath.fund(total, ofFunds)).ifPresent(parts::add);
    IntStream.range(0, form.indicators().size())
        .forEach(row -> grid.find(CellPath.indicator(row, column)).ifPresent(parts::add));
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of("SUM(" + Address.ranges(parts, ",") + ")");
  }

  private static String at(SheetGrid grid, CellPath path) {
    return grid.find(path).map(Address::toString).orElse("\"\"");
  }
}
