package io.hengji.writers.layout;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.writers.page.Paper;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A goal laid out as the forms of its place, without what is only known at the year's end.
public final class GoalPaper {

  private static final String TITLE = "项目支出绩效目标表";
  private static final Set<Column> OUTCOMES = Set.of(Column.ACTUAL, Column.SCORE, Column.DEVIATION);
  private static final Set<FundColumn> SPENDING =
      Set.of(FundColumn.EXECUTED, FundColumn.RATE, FundColumn.SCORE);

  private GoalPaper() {}

  /// Lays a goal out.
  public static Paper of(Form goal, Layout layout) {
    Form titled = new CellChange(CellPath.Field.TITLE, TITLE).in(goal);
    return FormPaper.of(withoutNotes(titled), of(layout));
  }

  /// The layout of goals out of that of self-evaluations.
  private static Layout of(Layout forms) {
    Layout.Indicators rows = forms.indicators();
    return new Layout(
        forms.id(),
        TITLE,
        forms.year(),
        forms.orientation(),
        "",
        TITLE,
        forms.subtitle(),
        forms.side(),
        forms.label(),
        forms.head(),
        new Layout.Funds(
            forms.funds().label(),
            without(forms.funds().columns(), SPENDING),
            forms.funds().items(),
            false),
        new Layout.Goal("年度总体目标", "", ""),
        forms.remarks(),
        new Layout.Indicators(
            "年度绩效指标",
            "",
            rows.tree(),
            without(rows.columns(), OUTCOMES),
            rows.classes(),
            rows.weightsInNames()),
        new Layout.Total("总分值", "", "", false),
        forms.execution(),
        List.of(),
        forms.signatures());
  }

  private static <K> Map<K, Layout.Caption> without(Map<K, Layout.Caption> all, Set<K> left) {
    Map<K, Layout.Caption> kept = new LinkedHashMap<>(all);
    kept.keySet().removeAll(left);
    return kept;
  }

  /// The notes of a self-evaluation tell how it is scored.
  private static Form withoutNotes(Form goal) {
    return new Form(
        goal.source(),
        goal.head(),
        goal.funds(),
        goal.goal(),
        goal.indicators(),
        goal.groups(),
        goal.total(),
        goal.columns(),
        goal.fundColumns(),
        Cell.EMPTY,
        List.of(),
        List.of(),
        List.of());
  }
}
