package io.hengji.documents.papers;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Source;
import io.hengji.core.report.ProjectList;
import io.hengji.documents.grid.Grid;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A grid that is a project list: under a title that says so, a row of captions with 项目名称, and rows
/// under it.
record ListGrid(ListHead head, ListRows columns, List<List<Cell>> rows) {

  private static final int REACH = 6;

  /// The list in a grid, with the lines above it; none where it is no list.
  static Optional<ListGrid> of(Grid grid, List<Cell> above) {
    if (!isTitled(grid, above)) {
      return Optional.empty();
    }
    List<List<Cell>> rows = Tables.rows(grid);
    for (int r = 0; r < Math.min(REACH, rows.size() - 1); r++) {
      Optional<Map<ListColumn, Integer>> columns = columns(rows.get(r));
      if (columns.isPresent()) {
        List<Cell> lines = new ArrayList<>(above);
        rows.subList(0, r).stream()
            .flatMap(List::stream)
            .filter(cell -> !cell.isEmpty())
            .forEach(lines::add);
        String unit = unit(rows.get(r), columns.get(), lines);
        List<List<Cell>> under = rows.subList(r + 1, rows.size());
        return ListHead.in(lines)
            .map(head -> new ListGrid(head, new ListRows(columns.get(), unit), under));
      }
    }
    return Optional.empty();
  }

  /// Whether a line above a grid, or a cell of its first rows, is a list's title.
  private static boolean isTitled(Grid grid, List<Cell> above) {
    return ListHead.in(above).isPresent()
        || grid.cells().stream()
            .takeWhile(cell -> cell.row() < REACH)
            .anyMatch(cell -> ListHead.isTitle(cell.text()));
  }

  Optional<ProjectList> read(String file, int number) {
    return columns.read(head, new Source(file, number, head.title().place()), rows);
  }

  /// The columns of a row of captions: every filled cell is one, and one of them is the project.
  static Optional<Map<ListColumn, Integer>> columns(List<Cell> row) {
    Map<ListColumn, Integer> columns = new EnumMap<>(ListColumn.class);
    int captions = 0;
    int filled = 0;
    for (int i = 0; i < row.size(); i++) {
      if (row.get(i).isEmpty()) {
        continue;
      }
      filled++;
      Optional<ListColumn> column = ListColumn.of(row.get(i).text());
      if (column.isPresent()) {
        captions++;
        columns.putIfAbsent(column.get(), i);
      }
    }
    boolean is = columns.containsKey(ListColumn.PROJECT) && captions > 1 && 2 * captions > filled;
    return is ? Optional.of(columns) : Optional.empty();
  }

  private static String unit(
      List<Cell> captions, Map<ListColumn, Integer> columns, List<Cell> above) {
    Integer amount = columns.get(ListColumn.AMOUNT);
    if (amount == null) {
      return "";
    }
    String own = ListRows.moneyUnit(captions.get(amount).text());
    return !own.isEmpty()
        ? own
        : above.stream()
            .map(Cell::text)
            .filter(text -> text.contains("单位"))
            .map(ListRows::moneyUnit)
            .filter(unit -> !unit.isEmpty())
            .findFirst()
            .orElse("");
  }
}
