package io.hengji.server.goals;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.MarkView;
import io.hengji.server.grid.PostedCells;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Something that stands in the way of submitting a goal.
///
/// @param key of a sentence of ours, into which `told` is put; empty where `told` is the sentence
/// @param cell the id of the cell on the page
public record Obstacle(String key, String told, String cell) {

  private static final Map<String, String> NEEDED =
      Map.of(
          "level3", "goals.missing.name",
          "target", "goals.missing.target",
          "weight", "goals.missing.weight");

  /// What stands in the way of a goal, in the order of the form.
  static List<Obstacle> of(Goal goal, LiveForm live) {
    Form form = goal.form();
    List<Obstacle> found = new ArrayList<>();
    if (form.goal().expected().isEmpty()) {
      found.add(new Obstacle("goals.missing.goal", "", "goal-expected"));
    }
    if (form.indicators().stream().allMatch(GoalLevels::isBlank)) {
      found.add(new Obstacle("goals.missing.rows", "", "grid"));
    }
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      if (!GoalLevels.isBlank(row)) {
        need(found, goal.keys().get(i), i, "level3", row.level3());
        need(found, goal.keys().get(i), i, "target", row.target());
        need(found, goal.keys().get(i), i, "weight", row.weight());
      }
    }
    live.checked().findings().stream()
        .filter(finding -> finding.severity() == Severity.BLOCKER)
        .filter(finding -> !finding.check().equals("WGT-002"))
        .forEach(
            finding -> found.add(new Obstacle("", finding.message(), cell(goal, finding.at()))));
    return List.copyOf(found);
  }

  private static void need(List<Obstacle> found, int key, int row, String column, Cell cell) {
    if (cell.isEmpty()) {
      found.add(
          new Obstacle(
              NEEDED.getOrDefault(column, ""),
              String.valueOf(row + 1),
              "row-%d-%s".formatted(key, column)));
    }
  }

  /// The id of a cell on the page of a goal.
  static String cell(Goal goal, CellPath at) {
    return PostedCells.rowOf(at)
        .filter(row -> row < goal.keys().size())
        .map(row ->
            MarkView.cellId(at).replace("row-" + row + "-", "row-" + goal.keys().get(row) + "-"))
        .orElseGet(() -> MarkView.cellId(at));
  }
}
