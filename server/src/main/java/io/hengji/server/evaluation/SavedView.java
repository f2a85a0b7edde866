package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.server.grid.Clashing;
import io.hengji.server.grid.OtherEdit;
import io.hengji.server.grid.TimeOfDay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fragments of an answer to a save: only what others than before.
///
/// @param attached what the panel shows beside the findings
/// @param goal the cell of the goal's outcome, where it comes whole
/// @param rows the rows whose points or marks are sent
/// @param cells cells that come whole, by row and column
/// @param by who else wrote, and how many cells
public record SavedView(
    Evaluation evaluation,
    GridView grid,
    Optional<PanelView> panel,
    Attached attached,
    Optional<GoalCell> goal,
    List<RowView> rows,
    List<SumView> sums,
    List<CellView> cells,
    Optional<String> by,
    int others,
    String time) {

  /// A cell that comes whole: as a field, with why its text is refused, or split in two.
  public record CellView(RowView row, String column, String trouble, Optional<ClashView> clash) {}

  /// Two texts for one cell.
  public record ClashView(String mine, String theirs, String by) {}

  /// The cell of the goal's outcome.
  public record GoalCell(String text, String trouble, Optional<ClashView> clash) {}

  /// What to send after a save.
  static SavedView of(
      Saved saved,
      Set<Integer> posted,
      Set<CellPath> shown,
      Optional<Integer> panel,
      Attached attached,
      TimeOfDay clock) {
    GridView before = GridView.of(saved.now().content().revisions(), saved.before());
    GridView after = saved.now().grid();
    Map<String, CellView> cells = new LinkedHashMap<>();
    for (RowView row : after.rows()) {
      for (String column : List.of("actual", "deviation")) {
        if (!row.corner(column).equals(before.rows().get(row.index()).corner(column))) {
          put(cells, new CellView(row, column, "", Optional.empty()));
        }
      }
    }
    shown.forEach(path -> cell(after, path).ifPresent(cell -> put(cells, cell)));
    saved.merged().forEach(other -> cell(after, other.at()).ifPresent(cell -> put(cells, cell)));
    saved
        .refused()
        .forEach((path, why) ->
            cell(after, path)
                .ifPresent(cell ->
                    put(cells, new CellView(cell.row, cell.column, why, Optional.empty()))));
    for (Clashing clash : saved.clashes()) {
      ClashView view =
          new ClashView(clash.clash().mine(), clash.clash().theirs(), clock.said(clash.theirs()));
      cell(after, clash.clash().at())
          .ifPresent(
              cell -> put(cells, new CellView(cell.row, cell.column, "", Optional.of(view))));
    }
    Optional<OtherEdit> other =
        saved.clashes().stream()
            .map(Clashing::theirs)
            .findFirst()
            .or(() -> saved.merged().stream().findFirst());
    return new SavedView(
        saved.now(),
        after,
        panel.map(row -> PanelView.of(after, saved.after(), row)),
        attached,
        goal(saved, shown, clock),
        after.rows().stream()
            .filter(
                row -> posted.contains(row.index()) || !row.equals(before.rows().get(row.index())))
            .toList(),
        after.sums().stream().filter(sum -> !before.sums().contains(sum)).toList(),
        List.copyOf(cells.values()),
        other.map(clock::said),
        saved.clashes().size() + saved.merged().size(),
        clock.now());
  }

  private static Optional<GoalCell> goal(Saved saved, Set<CellPath> shown, TimeOfDay clock) {
    CellPath at = CellPath.Field.GOAL_ACTUAL;
    String trouble = saved.refused().getOrDefault(at, "");
    Optional<ClashView> clash =
        saved.clashes().stream()
            .filter(one -> one.clash().at().equals(at))
            .map(one ->
                new ClashView(one.clash().mine(), one.clash().theirs(), clock.said(one.theirs())))
            .findFirst();
    boolean whole =
        !trouble.isEmpty()
            || clash.isPresent()
            || shown.contains(at)
            || saved.merged().stream().anyMatch(one -> one.at().equals(at));
    return whole
        ? Optional.of(new GoalCell(saved.now().form().cell(at).text(), trouble, clash))
        : Optional.empty();
  }

  private static void put(Map<String, CellView> cells, CellView cell) {
    cells.put(cell.row.address(cell.column), cell);
  }

  private static Optional<CellView> cell(GridView grid, CellPath path) {
    return path instanceof CellPath.IndicatorCell(int row, Column column)
            && row < grid.rows().size()
        ? Optional.of(new CellView(grid.rows().get(row), column.field(), "", Optional.empty()))
        : Optional.empty();
  }
}
