package io.hengji.writers.layout;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Group;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import io.hengji.core.project.FundLine;
import io.hengji.core.project.Project;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Decimals;
import io.hengji.documents.forms.FundItem;
import io.hengji.rulebooks.RuleBooks;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The form that a project is self-evaluated on, made of its approved goal and the money that is
/// known: what was approved is filled in, what the unit has to say is empty.
public final class GoalForm {

  private static final String AMOUNT_UNIT = "万元";
  private static final int LEAST_PLACES = 2;

  private final Layout layout;
  private final Project project;
  private final Form goal;

  private GoalForm(Layout layout, Project project, Form goal) {
    this.layout = layout;
    this.project = project;
    this.goal = goal;
  }

  /// The form in the layout of the place and year, whose rules the project's names tell.
  ///
  /// @param goal the approved goal: its words, indicators, targets and weights are taken over
  public static Form of(RuleBooks books, Project project, Form goal) {
    return of(layout(books, project, goal), project, goal);
  }

  /// The form in a layout.
  public static Form of(Layout layout, Project project, Form goal) {
    return new GoalForm(layout, project, goal).form();
  }

  /// The layout of the nearest book in force that has one; the national one where none fits.
  public static Layout layout(RuleBooks books, Project project, Form goal) {
    Layout national = Layouts.find("mof-2020").orElseThrow();
    Form headed = new GoalForm(national, project, goal).form();
    return Layouts.fitting(books, headed).orElse(national);
  }

  private Form form() {
    List<Indicator> rows = goal.indicators().stream().map(GoalForm::open).toList();
    return new Form(
        new Source("", 1, Place.UNKNOWN),
        new Head(
            cell(layout.title()),
            Optional.of(new FormYear(project.year(), FormYear.Basis.PRINTED, Place.UNKNOWN)),
            cell(project.code().isEmpty() ? project.name() : project.code() + "-" + project.name()),
            cell(project.department()),
            cell(project.unit()),
            cell(AMOUNT_UNIT)),
        funds(),
        new Goal(cell(goal.goal().expected().text()), Cell.EMPTY),
        rows,
        groups(rows),
        new Total(cell(totalWeight(rows)), Cell.EMPTY, Cell.EMPTY),
        columns(rows),
        EnumSet.allOf(FundColumn.class),
        Cell.EMPTY,
        layout.notes().stream().map(GoalForm::cell).toList(),
        List.of(),
        List.of());
  }

  /// A row of the goal without what the unit says at the year's end.
  private static Indicator open(Indicator row) {
    return new Indicator(
        cell(row.level1().text()),
        cell(row.level2().text()),
        cell(row.level3().text()),
        cell(row.nature().text()),
        cell(row.initialTarget().text()),
        cell(row.target().text()),
        cell(row.unit().text()),
        Cell.EMPTY,
        cell(row.weight().text()),
        Cell.EMPTY,
        Cell.EMPTY,
        Place.UNKNOWN);
  }

  private Set<Column> columns(List<Indicator> rows) {
    Set<Column> columns = new HashSet<>(layout.indicators().columns().keySet());
    for (Column column : Column.values()) {
      if (rows.stream().anyMatch(row -> !row.cell(column).isEmpty())) {
        columns.add(column);
      }
    }
    return columns;
  }

  /// The layout's rows, each with the money of its kind, then the sources that it has no row for.
  private List<Fund> funds() {
    List<Fund> funds = new ArrayList<>();
    List<FundLine> left = new ArrayList<>(project.sources());
    for (String item : layout.funds().items()) {
      if (funds.isEmpty()) {
        funds.add(fund(item, FundKind.TOTAL, project.total()));
        continue;
      }
      FundKind kind = FundItem.kind(item).orElse(FundKind.UNKNOWN);
      Optional<FundLine> line = left.stream().filter(l -> l.kind() == kind).findFirst();
      line.ifPresent(left::remove);
      funds.add(fund(item, kind, line));
    }
    for (FundLine line : left) {
      funds.add(fund(line.item(), line.kind(), Optional.of(line)));
    }
    return funds;
  }

  private Fund fund(String item, FundKind kind, Optional<FundLine> line) {
    boolean total = kind == FundKind.TOTAL;
    Optional<BigDecimal> annual = line.flatMap(FundLine::annual);
    Optional<BigDecimal> executed = line.flatMap(FundLine::executed);
    Optional<BigDecimal> rate =
        annual
            .filter(budget -> budget.signum() > 0)
            .flatMap(budget ->
                executed.map(
                    spent -> spent.movePointRight(2).divide(budget, 2, RoundingMode.HALF_UP)));
    return new Fund(
        kind,
        cell(item),
        money(line.flatMap(FundLine::initial)),
        money(annual),
        money(executed),
        total ? cell(layout.execution()) : Cell.EMPTY,
        cell(rate.map(share -> share.toPlainString() + "%").orElse("")),
        Cell.EMPTY,
        total ? Optional.empty() : Optional.of(new Fund.Part(0, Fund.By.SOURCE)),
        Place.UNKNOWN);
  }

  /// Yuan in units of ten thousand, to the last fen.
  private static Cell money(Optional<BigDecimal> yuan) {
    return cell(
        yuan.map(
                amount -> {
                  BigDecimal shown = amount.movePointLeft(4).stripTrailingZeros();
                  return shown.setScale(Math.max(LEAST_PLACES, shown.scale())).toPlainString();
                })
            .orElse(""));
  }

  /// The weights of level 1 where the layout prints them.
  private List<Group> groups(List<Indicator> rows) {
    if (!layout.indicators().weightsInNames()) {
      return List.of();
    }
    Map<String, BigDecimal> sums = new LinkedHashMap<>();
    for (Indicator row : rows) {
      sums.merge(row.level1().text(), weight(row.weight()), BigDecimal::add);
    }
    return sums.entrySet().stream()
        .map(sum ->
            new Group(cell(sum.getKey()), Cell.EMPTY, cell(points(sum.getValue())), Cell.EMPTY))
        .toList();
  }

  private String totalWeight(List<Indicator> rows) {
    BigDecimal sum = weight(cell(layout.execution()));
    for (Indicator row : rows) {
      sum = sum.add(weight(row.weight()));
    }
    return points(sum);
  }

  private static BigDecimal weight(Cell cell) {
    return Decimals.only(cell.text()).map(Amount::value).orElse(BigDecimal.ZERO);
  }

  private static String points(BigDecimal points) {
    return points.signum() == 0 ? "" : points.stripTrailingZeros().toPlainString();
  }

  private static Cell cell(String text) {
    return text.isEmpty() ? Cell.EMPTY : new Cell(text, Place.UNKNOWN);
  }
}
