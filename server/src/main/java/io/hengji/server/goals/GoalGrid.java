package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.goals.GoalLevels.Level;
import io.hengji.server.grid.MarkView;
import io.hengji.writers.layout.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The grid of a goal: rows under their levels, weights as they add up, findings.
///
/// @param columns that are typed, in their order
/// @param levels under which a row can be added
public record GoalGrid(
    Goal goal,
    List<Column> columns,
    List<GoalRowView> rows,
    GoalTotals totals,
    List<Level> levels,
    List<MarkView> ofGoal,
    List<MarkView> ofForm,
    List<Integer> counts) {

  static GoalGrid of(Goal goal, LiveForm live, Layout layout) {
    Form form = goal.form();
    return new GoalGrid(
        goal,
        Stream.of(Column.LEVEL3, Column.NATURE, Column.TARGET, Column.UNIT, Column.WEIGHT)
            .filter(
                column -> (column != Column.NATURE && column != Column.UNIT) || form.has(column))
            .toList(),
        IntStream.range(0, form.indicators().size())
            .mapToObj(row -> GoalRowView.of(goal, live, row))
            .toList(),
        GoalTotals.of(live, layout),
        GoalLevels.of(layout, form).all(),
        marks(live, true),
        marks(live, false),
        Stream.of(Severity.BLOCKER, Severity.ERROR, Severity.WARNING, Severity.INFO)
            .map(severity -> count(live, severity))
            .toList());
  }

  /// The sum of the level that begins with this row, if one does.
  public Optional<GoalTotals.Sum> beginning(GoalRowView row, boolean first) {
    boolean begins =
        row.index() == 0
            || !row.level1().equals(rows.get(row.index() - 1).level1())
            || (!first && !row.level2().equals(rows.get(row.index() - 1).level2()));
    return begins && (first || !row.level2().isEmpty())
        ? totals.of(row.level1(), first ? "" : row.level2())
        : Optional.empty();
  }

  /// The row of this number.
  Optional<GoalRowView> row(int key) {
    return rows.stream().filter(row -> row.key() == key).findFirst();
  }

  private static List<MarkView> marks(LiveForm live, boolean ofGoal) {
    List<Finding> findings = live.checked().findings();
    List<MarkView> marks = new ArrayList<>();
    for (int i = 0; i < findings.size(); i++) {
      CellPath at = findings.get(i).at();
      boolean goal = at instanceof CellPath.Field field && field.toString().startsWith("goal");
      if (GoalRowView.rowOf(at) < 0 && goal == ofGoal) {
        marks.add(MarkView.of(i + 1, findings.get(i)));
      }
    }
    return List.copyOf(marks);
  }

  private static int count(LiveForm live, Severity severity) {
    return (int) live.checked().findings().stream().filter(f -> f.severity() == severity).count();
  }
}
