package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.server.grid.Clashing;
import io.hengji.server.grid.OtherEdit;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.TimeOfDay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The fragments of an answer to a save: only what others than before.
///
/// @param rows the rows whose marks are sent
/// @param cells cells that come whole
/// @param words what became of the goal's words: whole, refused or split in two
/// @param by who else wrote, and how many cells
public record GoalSavedView(
    GoalGrid grid,
    Optional<GoalPanel> panel,
    List<GoalRowView> rows,
    List<CellView> cells,
    Optional<CellView> words,
    Optional<String> by,
    int others,
    String time) {

  /// A cell that comes whole: as a field, with why its text is refused, or split in two.
  public record CellView(
      Optional<GoalRowView> row, Column column, String trouble, Optional<ClashView> clash) {

    /// The field's name.
    public String address() {
      return row.map(of -> of.address(column)).orElse("goal.expected");
    }
  }

  /// Two texts for one cell.
  public record ClashView(String mine, String theirs, String by) {}

  /// What to send after a save.
  ///
  /// @param posted the numbers of the rows that were sent
  /// @param shown cells that must come whole, by the numbers of their rows
  static GoalSavedView of(
      GoalRows.Saved saved,
      GoalGrid before,
      GoalGrid after,
      Set<Integer> posted,
      Set<CellPath> shown,
      Optional<GoalPanel> panel,
      TimeOfDay clock) {
    Map<String, CellView> cells = new LinkedHashMap<>();
    for (GoalRowView row : after.rows()) {
      for (Column column : after.columns()) {
        if (!row.corner(column).equals(before.rows().get(row.index()).corner(column))) {
          put(cells, whole(Optional.of(row), column));
        }
      }
    }
    for (CellPath path : shown) {
      if (path instanceof CellPath.IndicatorCell(int key, Column column)) {
        after.row(key).ifPresent(row -> put(cells, whole(Optional.of(row), column)));
      } else if (path == CellPath.Field.GOAL_EXPECTED) {
        put(cells, whole(Optional.empty(), Column.LEVEL1));
      }
    }
    saved.merged().forEach(other -> put(cells, at(after, other.at(), "", Optional.empty())));
    saved.refused().forEach((path, why) -> put(cells, at(after, path, why, Optional.empty())));
    for (Clashing clash : saved.clashes()) {
      ClashView view =
          new ClashView(clash.clash().mine(), clash.clash().theirs(), clock.said(clash.theirs()));
      put(cells, at(after, clash.clash().at(), "", Optional.of(view)));
    }
    List<CellView> all = new ArrayList<>(cells.values());
    Optional<CellView> words = all.stream().filter(cell -> cell.row().isEmpty()).findFirst();
    return new GoalSavedView(
        after,
        panel,
        after.rows().stream()
            .filter(
                row -> posted.contains(row.key()) || !row.equals(before.rows().get(row.index())))
            .toList(),
        all.stream().filter(cell -> cell.row().isPresent()).toList(),
        words,
        other(saved).map(clock::said),
        saved.clashes().size() + saved.merged().size(),
        clock.now());
  }

  private static Optional<OtherEdit> other(GoalRows.Saved saved) {
    return saved.clashes().stream()
        .map(Clashing::theirs)
        .findFirst()
        .or(() -> saved.merged().stream().findFirst());
  }

  private static void put(Map<String, CellView> cells, CellView cell) {
    cells.put(cell.address(), cell);
  }

  private static CellView whole(Optional<GoalRowView> row, Column column) {
    return new CellView(row, column, "", Optional.empty());
  }

  private static CellView at(GoalGrid grid, CellPath path, String why, Optional<ClashView> clash) {
    Optional<GoalRowView> row = PostedCells.rowOf(path).map(grid.rows()::get);
    Column column = path instanceof CellPath.IndicatorCell(int _, Column of) ? of : Column.LEVEL1;
    return new CellView(row, column, why, clash);
  }
}
