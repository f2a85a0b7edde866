package io.hengji.core.form;

import io.hengji.core.form.CellPath.Field;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A cell of a form that is to hold another text, as in the question what would follow if it did.
///
/// @param at a cell, no whole row or block
public record CellChange(CellPath at, String text) {

  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  /// True where the path names a cell that the form has or could have: not a whole row or block,
  /// and no row beyond the last.
  public boolean fits(Form form) {
    return switch (at) {
      case Field.YEAR -> YEAR.matcher(text).matches();
      case Field.FUNDS, Field.GOAL, Field.INDICATORS, Field.GROUPS, Field.TOTAL -> false;
      case Field _ -> true;
      case CellPath.FundCell(int index, FundColumn _) -> index < form.funds().size();
      case CellPath.IndicatorCell(int index, Column _) -> index < form.indicators().size();
      case CellPath.GroupCell(int index, Column _) -> index < form.groups().size();
      case CellPath.FundRow _, CellPath.IndicatorRow _ -> false;
    };
  }

  /// The form with the changed cell; the form itself where the change does not fit.
  public Form in(Form form) {
    return new Form(
        form.source(),
        head(form.head()),
        rows(form.funds().size(), index -> fund(index, form.funds().get(index))),
        new Goal(
            cell(Field.GOAL_EXPECTED, form.goal().expected()),
            cell(Field.GOAL_ACTUAL, form.goal().actual())),
        rows(form.indicators().size(), index -> indicator(index, form.indicators().get(index))),
        rows(form.groups().size(), index -> group(index, form.groups().get(index))),
        new Total(
            cell(Field.TOTAL_WEIGHT, form.total().weight()),
            cell(Field.TOTAL_SCORE, form.total().score()),
            cell(Field.TOTAL_GRADE, form.total().grade())),
        columns(form),
        fundColumns(form),
        cell(Field.REMARKS, form.remarks()),
        form.notes(),
        form.unread(),
        form.notices());
  }

  /// The changed cell where the one before stood, or the one before.
  private Cell cell(CellPath path, Cell before) {
    return path.equals(at) ? new Cell(text, before.place()) : before;
  }

  private static <T> List<T> rows(int count, IntFunction<T> row) {
    return IntStream.range(0, count).mapToObj(row).toList();
  }

  private Head head(Head head) {
    return new Head(
        cell(Field.TITLE, head.title()),
        at == Field.YEAR ? year(head).or(head::year) : head.year(),
        cell(Field.PROJECT, head.project()),
        cell(Field.DEPARTMENT, head.department()),
        cell(Field.UNIT, head.unit()),
        cell(Field.AMOUNT_UNIT, head.amountUnit()));
  }

  private Optional<FormYear> year(Head head) {
    return Optional.of(text)
        .filter(digits -> YEAR.matcher(digits).matches())
        .map(digits ->
            new FormYear(
                Integer.parseInt(digits),
                FormYear.Basis.PRINTED,
                head.year().map(FormYear::at).orElse(Place.UNKNOWN)));
  }

  private Fund fund(int index, Fund row) {
    return new Fund(
        row.kind(),
        cell(CellPath.fund(index, FundColumn.ITEM), row.item()),
        cell(CellPath.fund(index, FundColumn.INITIAL), row.initial()),
        cell(CellPath.fund(index, FundColumn.ANNUAL), row.annual()),
        cell(CellPath.fund(index, FundColumn.EXECUTED), row.executed()),
        cell(CellPath.fund(index, FundColumn.WEIGHT), row.weight()),
        cell(CellPath.fund(index, FundColumn.RATE), row.rate()),
        cell(CellPath.fund(index, FundColumn.SCORE), row.score()),
        row.part(),
        row.at());
  }

  private Indicator indicator(int index, Indicator row) {
    return new Indicator(
        cell(CellPath.indicator(index, Column.LEVEL1), row.level1()),
        cell(CellPath.indicator(index, Column.LEVEL2), row.level2()),
        cell(CellPath.indicator(index, Column.LEVEL3), row.level3()),
        cell(CellPath.indicator(index, Column.NATURE), row.nature()),
        cell(CellPath.indicator(index, Column.INITIAL_TARGET), row.initialTarget()),
        cell(CellPath.indicator(index, Column.TARGET), row.target()),
        cell(CellPath.indicator(index, Column.UNIT), row.unit()),
        cell(CellPath.indicator(index, Column.ACTUAL), row.actual()),
        cell(CellPath.indicator(index, Column.WEIGHT), row.weight()),
        cell(CellPath.indicator(index, Column.SCORE), row.score()),
        cell(CellPath.indicator(index, Column.DEVIATION), row.deviation()),
        row.at());
  }

  private Group group(int index, Group row) {
    return new Group(
        row.level1(),
        row.level2(),
        cell(CellPath.group(index, Column.WEIGHT), row.weight()),
        cell(CellPath.group(index, Column.SCORE), row.score()));
  }

  private Set<Column> columns(Form form) {
    if (!(at instanceof CellPath.IndicatorCell(int _, Column column)) || text.isEmpty()) {
      return form.columns();
    }
    Set<Column> columns = EnumSet.of(column);
    columns.addAll(form.columns());
    return columns;
  }

  private Set<FundColumn> fundColumns(Form form) {
    if (!(at instanceof CellPath.FundCell(int _, FundColumn column)) || text.isEmpty()) {
      return form.fundColumns();
    }
    Set<FundColumn> columns = EnumSet.of(column);
    columns.addAll(form.fundColumns());
    return columns;
  }
}
