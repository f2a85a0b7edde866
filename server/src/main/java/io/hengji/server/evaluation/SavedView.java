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
/// @param rows the rows whose points or marks are sent
/// @param cells cells that come whole, by row and column
/// @param by who else wrote, and how many cells
public record SavedView(
    Evaluation evaluation,
    GridView grid,
    Optional<PanelView> panel,
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

  /// What to send after a save.
  static SavedView of(
      Saved saved,
      Set<Integer> posted,
      Set<CellPath> shown,
      Optional<Integer> panel,
      TimeOfDay clock) {
    GridView before = GridView.of(saved.now(), saved.before());
    GridView after = GridView.of(saved.now(), saved.after());
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
