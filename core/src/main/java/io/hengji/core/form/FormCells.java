package io.hengji.core.form;

import io.hengji.core.form.CellPath.Field;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// All cells of a form, by their addresses.
public final class FormCells {
  private static final Pattern YEAR = Pattern.compile("[12]\\d{3}");

  private static final List<Field> FIELDS =
      List.of(
          Field.TITLE,
          Field.YEAR,
          Field.PROJECT,
          Field.DEPARTMENT,
          Field.UNIT,
          Field.AMOUNT_UNIT,
          Field.GOAL_EXPECTED,
          Field.GOAL_ACTUAL,
          Field.TOTAL_WEIGHT,
          Field.TOTAL_SCORE,
          Field.TOTAL_GRADE,
          Field.REMARKS);

  private final Form form;
  private final BiFunction<CellPath, Cell, Cell> change;

  private FormCells(Form form, BiFunction<CellPath, Cell, Cell> change) {
    this.form = form;
    this.change = change;
  }

  /// The addresses of the cells that a form has or could have, row by row. A level is named for
  /// each row that it spans.
  public static Stream<CellPath> paths(Form form) {
    Stream<CellPath> funds = rows(form.funds().size(), FundColumn.values(), CellPath::fund);
    Stream<CellPath> indicators =
        rows(form.indicators().size(), Column.values(), CellPath::indicator);
    Stream<CellPath> groups =
        rows(form.groups().size(), new Column[] {Column.WEIGHT, Column.SCORE}, CellPath::group);
    return Stream.of(FIELDS.stream(), funds, indicators, groups).flatMap(paths -> paths);
  }

  private static <C> Stream<CellPath> rows(
      int count, C[] columns, BiFunction<Integer, C, CellPath> path) {
    return IntStream.range(0, count)
        .boxed()
        .flatMap(row -> Stream.of(columns).map(column -> path.apply(row, column)));
  }

  /// The form with every cell put through a function that is given its address. A year is one if it
  /// has four digits.
  public static Form mapped(Form form, BiFunction<CellPath, Cell, Cell> change) {
    return new FormCells(form, change).mapped();
  }

  private Form mapped() {
    return new Form(
        form.source(),
        head(),
        rows(form.funds(), this::fund),
        new Goal(field(Field.GOAL_EXPECTED), field(Field.GOAL_ACTUAL)),
        rows(form.indicators(), this::indicator),
        rows(form.groups(), this::group),
        new Total(field(Field.TOTAL_WEIGHT), field(Field.TOTAL_SCORE), field(Field.TOTAL_GRADE)),
        form.columns(),
        form.fundColumns(),
        field(Field.REMARKS),
        form.notes(),
        form.unread(),
        form.notices());
  }

  private Cell field(Field field) {
    return change.apply(field, form.cell(field));
  }

  private static <T> List<T> rows(List<T> before, IntFunction<T> row) {
    return IntStream.range(0, before.size()).mapToObj(row).toList();
  }

  private Head head() {
    return new Head(
        field(Field.TITLE),
        year(),
        field(Field.PROJECT),
        field(Field.DEPARTMENT),
        field(Field.UNIT),
        field(Field.AMOUNT_UNIT));
  }

  private Optional<FormYear> year() {
    Cell year = field(Field.YEAR);
    Optional<FormYear> before = form.head().year();
    if (!YEAR.matcher(year.text()).matches()) {
      return before;
    }
    int value = Integer.parseInt(year.text());
    FormYear.Basis basis =
        before.filter(y -> y.value() == value).map(FormYear::basis).orElse(FormYear.Basis.PRINTED);
    return Optional.of(new FormYear(value, basis, year.place()));
  }

  private Fund fund(int index) {
    Fund row = form.funds().get(index);
    return new Fund(
        row.kind(),
        fund(index, FundColumn.ITEM),
        fund(index, FundColumn.INITIAL),
        fund(index, FundColumn.ANNUAL),
        fund(index, FundColumn.EXECUTED),
        fund(index, FundColumn.WEIGHT),
        fund(index, FundColumn.RATE),
        fund(index, FundColumn.SCORE),
        row.part(),
        row.at());
  }

  private Cell fund(int index, FundColumn column) {
    return change.apply(CellPath.fund(index, column), form.funds().get(index).cell(column));
  }

  private Indicator indicator(int index) {
    return new Indicator(
        indicator(index, Column.LEVEL1),
        indicator(index, Column.LEVEL2),
        indicator(index, Column.LEVEL3),
        indicator(index, Column.NATURE),
        indicator(index, Column.INITIAL_TARGET),
        indicator(index, Column.TARGET),
        indicator(index, Column.UNIT),
        indicator(index, Column.ACTUAL),
        indicator(index, Column.WEIGHT),
        indicator(index, Column.SCORE),
        indicator(index, Column.DEVIATION),
        form.indicators().get(index).at());
  }

  private Cell indicator(int index, Column column) {
    return change.apply(
        CellPath.indicator(index, column), form.indicators().get(index).cell(column));
  }

  private Group group(int index) {
    Group row = form.groups().get(index);
    return new Group(
        row.level1(),
        row.level2(),
        change.apply(CellPath.group(index, Column.WEIGHT), row.weight()),
        change.apply(CellPath.group(index, Column.SCORE), row.score()));
  }
}
