package io.hengji.server.goals;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.MarkView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// A row of the grid as the page shows it.
///
/// @param key the number that the row keeps, from which its ids are made
/// @param index where it stands, from 0
/// @param corners the gravest finding of each cell
public record GoalRowView(
    int key,
    int index,
    int revision,
    Indicator row,
    List<MarkView> marks,
    Map<Column, Severity> corners) {

  static GoalRowView of(Goal goal, LiveForm live, int index) {
    List<MarkView> marks = new ArrayList<>();
    Map<Column, Severity> corners = new EnumMap<>(Column.class);
    List<Finding> findings = live.checked().findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (rowOf(finding.at()) != index) {
        continue;
      }
      MarkView mark = MarkView.of(i + 1, finding);
      marks.add(
          new MarkView(
              mark.number(),
              mark.severity(),
              mark.brief(),
              mark.english(),
              Obstacle.cell(goal, finding.at())));
      if (finding.at() instanceof CellPath.IndicatorCell(int _, Column column)) {
        corners.merge(
            column, finding.severity(), (one, other) -> one.isAtLeast(other) ? one : other);
      }
    }
    return new GoalRowView(
        goal.keys().get(index),
        index,
        goal.revisions().get(index),
        goal.form().indicators().get(index),
        List.copyOf(marks),
        Map.copyOf(corners));
  }

  /// The row of a finding, or -1 when it speaks of the whole form.
  static int rowOf(CellPath path) {
    return switch (path) {
      case CellPath.IndicatorCell(int row, var _) -> row;
      case CellPath.IndicatorRow(int row) -> row;
      case CellPath.Field _, CellPath.FundCell _, CellPath.FundRow _, CellPath.GroupCell _ -> -1;
    };
  }

  public String level1() {
    return row.level1().text();
  }

  public String level2() {
    return row.level2().text();
  }

  public String name() {
    return row.level3().text();
  }

  /// The text of a column.
  public String text(Column column) {
    return row.cell(column).text();
  }

  /// The class of a cell's corner.
  public String corner(Column column) {
    Severity severity = corners.get(column);
    return severity == null ? "" : " f-" + severity.code();
  }

  /// The field's name.
  public String address(Column column) {
    return "indicators[%d].%s".formatted(key, column.field());
  }

  /// The cell's id.
  public String id(Column column) {
    return "row-%d-%s".formatted(key, column.field());
  }
}
