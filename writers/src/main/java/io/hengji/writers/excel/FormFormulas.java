package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Comparison;
import io.hengji.core.score.FormScore;
import io.hengji.core.score.Points;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/// The formulas of a filled form. A cell gets one only where it gives what the form prints: what
/// was claimed otherwise stays as claimed, and the workings show the difference.
final class FormFormulas {

  private final Form form;
  private final FormScore score;
  private final PointRules rules;
  private final SheetGrid grid;
  private final Map<CellPath, Formula> formulas = new HashMap<>();

  private FormFormulas(Form form, FormScore score, PointRules rules, SheetGrid grid) {
    this.form = form;
    this.score = score;
    this.rules = rules;
    this.grid = grid;
  }

  static Map<CellPath, Formula> of(Form form, FormScore score, PointRules rules, SheetGrid grid) {
    FormFormulas all = new FormFormulas(form, score, rules, grid);
    all.funds();
    all.indicators();
    all.groups();
    all.total();
    return all.formulas;
  }

  private void funds() {
    for (int row = 0; row < form.funds().size(); row++) {
      Optional<Operand> annual = operand(CellPath.fund(row, FundColumn.ANNUAL));
      Optional<Operand> executed = operand(CellPath.fund(row, FundColumn.EXECUTED));
      if (annual.isPresent() && executed.isPresent() && annual.get().value().signum() > 0) {
        rate(row, executed.get(), annual.get());
        if (form.funds().get(row).kind() == FundKind.TOTAL && rules.executionProportional()) {
          execution(row, executed.get(), annual.get());
        }
      }
    }
  }

  private void rate(int row, Operand executed, Operand annual) {
    CellPath path = CellPath.fund(row, FundColumn.RATE);
    String text = path.in(form).text();
    NumberText.of(text)
        .filter(printed -> executed.format().equals(annual.format()))
        .ifPresent(printed -> {
          int places = Math.max(0, printed.value().scale());
          String formula = "ROUND(" + executed.at() + "/" + annual.at() + "," + places + ")";
          BigDecimal exact = executed.value().divide(annual.value(), places, RoundingMode.HALF_UP);
          put(path, formula, exact);
        });
  }

  private void execution(int row, Operand executed, Operand annual) {
    Optional<Operand> weight = operand(CellPath.fund(row, FundColumn.WEIGHT));
    Optional<BigDecimal> exact = score.execution().flatMap(FormFormulas::exact);
    if (weight.isPresent() && exact.isPresent() && executed.format().equals(annual.format())) {
      put(
          CellPath.fund(row, FundColumn.SCORE),
          rules.positive(executed.at(), annual.at(), weight.get().at()),
          exact.get());
    }
  }

  private void indicators() {
    for (int row = 0; row < form.indicators().size(); row++) {
      Points points = score.indicators().get(row);
      Optional<BigDecimal> exact = exact(points);
      Optional<Operand> target = operand(CellPath.indicator(row, Column.TARGET));
      Optional<Operand> actual = operand(CellPath.indicator(row, Column.ACTUAL));
      Optional<Operand> weight = operand(CellPath.indicator(row, Column.WEIGHT));
      boolean figures = target.isPresent() && actual.isPresent() && weight.isPresent();
      if (exact.isPresent()
          && figures
          && points.comparison() instanceof Comparison.OfFigures of
          && of.target().signum() > 0
          && isSameRatio(of, target.get(), actual.get())) {
        CellPath path = CellPath.indicator(row, Column.SCORE);
        formula(of, actual.get().at(), target.get().at(), weight.get().at())
            .ifPresent(formula -> put(path, formula, exact.get()));
      }
    }
  }

  private Optional<String> formula(
      Comparison.OfFigures figures, String actual, String target, String weight) {
    return switch (figures.direction()) {
      case POSITIVE ->
          rules.proportional()
              ? Optional.of(rules.positive(actual, target, weight))
              : Optional.empty();
      case NEGATIVE ->
          figures.actual().signum() > 0 ? rules.negative(actual, target, weight) : Optional.empty();
      case EQUAL -> Optional.of("IF(" + actual + "=" + target + "," + weight + ",0)");
    };
  }

  /// Whether the cells hold the figures that were compared, but for a common factor.
  private static boolean isSameRatio(Comparison.OfFigures of, Operand target, Operand actual) {
    return of.actual().multiply(target.value()).compareTo(of.target().multiply(actual.value()))
        == 0;
  }

  private void groups() {
    for (int g = 0; g < form.groups().size(); g++) {
      for (Column column : List.of(Column.WEIGHT, Column.SCORE)) {
        String first = form.groups().get(g).level1().text();
        String second = form.groups().get(g).level2().text();
        List<CellPath> parts =
            IntStream.range(0, form.indicators().size())
                .filter(row -> form.indicators().get(row).level1().text().equals(first))
                .filter(row ->
                    second.isEmpty() || form.indicators().get(row).level2().text().equals(second))
                .mapToObj(row -> CellPath.indicator(row, column))
                .toList();
        sum(CellPath.group(g, column), parts);
      }
    }
  }

  private void total() {
    sum(CellPath.Field.TOTAL_WEIGHT, parts(Column.WEIGHT, FundColumn.WEIGHT));
    sum(CellPath.Field.TOTAL_SCORE, parts(Column.SCORE, FundColumn.SCORE));
    String grade = form.total().grade().text();
    Optional<Operand> total = operand(CellPath.Field.TOTAL_SCORE);
    if (total.isPresent() && grid.find(CellPath.Field.TOTAL_GRADE).isPresent()) {
      rules
          .grade(total.get().at())
          .filter(_ -> gradeOf(total.get().value()).filter(grade::equals).isPresent())
          .ifPresent(
              formula -> formulas.put(CellPath.Field.TOTAL_GRADE, Formula.of(formula, grade)));
    }
  }

  private Optional<String> gradeOf(BigDecimal total) {
    return rules.grades().stream()
        .filter(band -> total.compareTo(band.from()) >= 0)
        .map(band -> band.name())
        .findFirst();
  }

  /// The points of the execution and of every indicator.
  private List<CellPath> parts(Column column, FundColumn ofFunds) {
    List<CellPath> parts = new ArrayList<>();
    IntStream.range(0, form.funds().size())
        .filter(row -> form.funds().get(row).kind() == FundKind.TOTAL)
        .findFirst()
        .ifPresent(row -> parts.add(CellPath.fund(row, ofFunds)));
    IntStream.range(0, form.indicators().size())
        .forEach(row -> parts.add(CellPath.indicator(row, column)));
    return parts;
  }

  /// A sum; every part has to be a number or nothing.
  private void sum(CellPath path, List<CellPath> parts) {
    List<Address> addresses = new ArrayList<>();
    BigDecimal sum = BigDecimal.ZERO;
    for (CellPath part : parts) {
      Optional<Operand> operand = operand(part);
      if (operand.isEmpty() && !part.in(form).isEmpty()) {
        return;
      }
      sum = sum.add(operand.map(Operand::value).orElse(BigDecimal.ZERO));
      grid.find(part).ifPresent(addresses::add);
    }
    if (!addresses.isEmpty()) {
      put(path, "SUM(" + Address.ranges(addresses, ",") + ")", sum);
    }
  }

  private void put(CellPath path, String formula, BigDecimal value) {
    boolean printed =
        NumberText.of(path.in(form).text())
            .filter(number -> number.value().compareTo(value) == 0)
            .isPresent();
    if (printed && grid.find(path).isPresent()) {
      formulas.put(path, Formula.of(formula, value));
    }
  }

  private record Operand(String at, BigDecimal value, String format) {}

  /// A cell that holds a number.
  private Optional<Operand> operand(CellPath path) {
    return grid.find(path)
        .flatMap(at ->
            NumberText.of(path.in(form).text())
                .map(number -> new Operand(at.toString(), number.value(), unit(number.format()))));
  }

  /// What a format shows beside the number.
  private static String unit(String format) {
    return format.replaceAll("[#0.,]", "");
  }

  private static Optional<BigDecimal> exact(Points points) {
    return points.bounds().filter(Bounds::isExact).map(Bounds::low);
  }

  /// The row whose points are those of the execution.
  static int totalRow(List<Fund> funds) {
    return Math.max(
        0,
        IntStream.range(0, funds.size())
            .filter(row -> funds.get(row).kind() == FundKind.TOTAL)
            .findFirst()
            .orElse(0));
  }
}
