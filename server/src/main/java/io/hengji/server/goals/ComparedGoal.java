package io.hengji.server.goals;

import io.hengji.core.compare.Difference;
import io.hengji.core.compare.FormComparison;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Two versions of a goal side by side, row by row.
///
/// @param goal the words of the goal
public record ComparedGoal(
    int from, int to, Cell goal, List<Column> columns, List<Row> rows, int changes) {

  /// A text in both versions.
  public record Cell(String before, String after) {

    public boolean changed() {
      return !before.equals(after);
    }
  }

  /// A row in both versions, or in one of them.
  public record Row(
      String level1, String level2, boolean added, boolean removed, List<Cell> cells) {

    public boolean changed() {
      return added || removed || cells.stream().anyMatch(Cell::changed);
    }
  }

  static ComparedGoal of(int from, Form earlier, int to, Form later) {
    FormComparison compared = FormComparison.of(earlier, later);
    List<Column> columns =
        Stream.of(Column.LEVEL3, Column.NATURE, Column.TARGET, Column.UNIT, Column.WEIGHT)
            .filter(column ->
                (column != Column.NATURE && column != Column.UNIT)
                    || earlier.has(column)
                    || later.has(column))
            .toList();
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < later.indicators().size(); i++) {
      Optional<Indicator> was = compared.rows().earlier(i).map(earlier.indicators()::get);
      rows.add(row(was, Optional.of(later.indicators().get(i)), columns));
    }
    for (int i = 0; i < earlier.indicators().size(); i++) {
      if (compared.rows().later(i).isEmpty()) {
        rows.add(row(Optional.of(earlier.indicators().get(i)), Optional.empty(), columns));
      }
    }
    return new ComparedGoal(
        from,
        to,
        new Cell(earlier.goal().expected().text(), later.goal().expected().text()),
        columns,
        List.copyOf(rows),
        (int) compared.differences().stream().filter(ComparedGoal::isPromised).count());
  }

  /// Whether a difference is one of the goal itself, not of its sums or its money.
  private static boolean isPromised(Difference difference) {
    return switch (difference.at()) {
      case CellPath.IndicatorCell _, CellPath.IndicatorRow _ -> true;
      case CellPath.Field field -> field == CellPath.Field.GOAL_EXPECTED;
      case CellPath.FundCell _, CellPath.FundRow _, CellPath.GroupCell _ -> false;
    };
  }

  private static Row row(Optional<Indicator> was, Optional<Indicator> now, List<Column> columns) {
    Indicator one = now.or(() -> was).orElseThrow();
    return new Row(
        one.level1().text(),
        one.level2().text(),
        was.isEmpty(),
        now.isEmpty(),
        columns.stream().map(column -> new Cell(text(was, column), text(now, column))).toList());
  }

  private static String text(Optional<Indicator> row, Column column) {
    return row.map(indicator -> indicator.cell(column).text()).orElse("");
  }
}
