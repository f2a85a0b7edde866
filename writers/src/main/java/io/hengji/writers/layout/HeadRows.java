package io.hengji.writers.layout;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.writers.page.CellRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Lays out the rows of labels with answers: the head, the goal, remarks and an overview's total.
final class HeadRows {

  private final Layout layout;
  private final Form form;
  private final Edges edges;
  private final TableDraft table;

  HeadRows(Layout layout, Form form, Edges edges, TableDraft table) {
    this.layout = layout;
    this.form = form;
    this.edges = edges;
    this.table = table;
  }

  /// Project, department and unit.
  void head() {
    for (Map<String, CellPath.Field> row : layout.head()) {
      List<Integer> shares = new ArrayList<>();
      int answer = Edges.WIDTH / row.size() - layout.label();
      row.keySet().forEach(_ -> shares.addAll(List.of(layout.label(), answer)));
      int[] at = edges.near(0, shares);
      table.row();
      int i = 0;
      for (Map.Entry<String, CellPath.Field> field : row.entrySet()) {
        table.caption(at[i], at[i + 1], field.getKey());
        answer(at[i + 1], at[i + 2], field.getValue(), CellRole.TEXT);
        i += 2;
      }
    }
  }

  /// The goal: two captions over two texts.
  void goal() {
    boolean filled = !form.goal().expected().isEmpty() || !form.goal().actual().isEmpty();
    Layout.Goal goal = layout.goal();
    if (goal.label().isEmpty()) {
      if (!filled) {
        return;
      }
      goal = new Layout.Goal("年度总体目标", "预期目标", "实际完成情况");
    }
    int first = table.rows();
    if (goal.expected().isEmpty() && form.goal().actual().isEmpty()) {
      int[] alone = edges.near(layout.side(), List.of(1));
      table.row();
      answer(alone[1], alone[2], CellPath.Field.GOAL_EXPECTED, CellRole.TEXT);
      table.side(alone[0], alone[1], goal.label(), first);
      return;
    }
    int[] at = edges.near(layout.side(), List.of(1, 1));
    table.row();
    table.caption(at[1], at[2], goal.expected());
    table.caption(at[2], at[3], goal.actual());
    table.row();
    answer(at[1], at[2], CellPath.Field.GOAL_EXPECTED, CellRole.TEXT);
    answer(at[2], at[3], CellPath.Field.GOAL_ACTUAL, CellRole.TEXT);
    table.side(at[0], at[1], goal.label(), first);
  }

  /// What else is to be said, where the layout asks or the form says it.
  void remarks() {
    if (layout.remarks().isEmpty() && form.remarks().isEmpty()) {
      return;
    }
    int[] at = edges.near(layout.label(), List.of(1));
    table.row();
    table.caption(at[0], at[1], layout.remarks().isEmpty() ? "其他需要说明的事项" : layout.remarks());
    answer(at[1], at[2], CellPath.Field.REMARKS, CellRole.TEXT);
  }

  /// The total as labels with answers.
  void overview() {
    Layout.Total total = layout.total();
    int[] at = edges.near(0, List.of(15, 18, 15, 18, 16, 18));
    table.row();
    table.caption(at[0], at[1], total.label());
    answer(at[1], at[2], CellPath.Field.TOTAL_WEIGHT, CellRole.VALUE);
    table.caption(at[2], at[3], total.scoreLabel());
    answer(at[3], at[4], CellPath.Field.TOTAL_SCORE, CellRole.VALUE);
    table.caption(at[4], at[5], total.gradeLabel());
    answer(at[5], at[6], CellPath.Field.TOTAL_GRADE, CellRole.VALUE);
  }

  /// The grade under the total, where the form has one.
  void grade() {
    if (form.total().grade().isEmpty()) {
      return;
    }
    int[] at = edges.near(layout.label(), List.of(1));
    table.row();
    table.caption(at[0], at[1], "自评等级");
    answer(at[1], at[2], CellPath.Field.TOTAL_GRADE, CellRole.VALUE);
  }

  private void answer(int from, int to, CellPath.Field field, CellRole role) {
    table.cell(from, to, form.cell(field).text(), role, field);
  }
}
