package io.hengji.writers.layout;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.writers.page.Paper;
import java.util.List;
import java.util.Map;

/// How the offices of a place print a form. Widths are thousandths of the table's width; captions
/// that are empty are not printed.
///
/// @param year the first budget year whose forms look so
/// @param side the width of the labels at the side of the blocks
/// @param label the width of a label of the head
/// @param execution the points of the execution of the budget in a blank form
/// @param notes the notes of a blank form, in our own words
/// @param signatures the lines for names and seals
public record Layout(
    String id,
    String name,
    int year,
    Paper.Orientation orientation,
    String above,
    String title,
    String subtitle,
    int side,
    int label,
    List<Map<String, CellPath.Field>> head,
    Funds funds,
    Goal goal,
    String remarks,
    Indicators indicators,
    Total total,
    String execution,
    List<String> notes,
    List<String> signatures) {

  /// The block of funds.
  ///
  /// @param items the captions of the rows in a blank form, the total first
  /// @param weightInScore whether the caption of the score prints the weight: 得分（20分×执行率）
  public record Funds(
      String label, Map<FundColumn, Caption> columns, List<String> items, boolean weightInScore) {}

  /// The block of the goal; printed only where the form has a goal if the label is empty.
  public record Goal(String label, String expected, String actual) {}

  /// The table of indicators.
  ///
  /// @param title the title of the page on which it begins; empty where it goes on under the goal
  /// @param tree whether levels stand in rows of their own over the names
  /// @param classes the levels of a blank form
  /// @param weightsInNames whether a blank form prints the weights of level 1 with their names
  public record Indicators(
      String label,
      String title,
      boolean tree,
      Map<Column, Caption> columns,
      List<LevelClass> classes,
      boolean weightsInNames) {}

  /// A caption over a column, and the column's share of the width.
  public record Caption(String text, int width) {}

  /// A level 1 with its points and the names of its level 2.
  public record LevelClass(String name, String weight, List<String> kinds) {}

  /// The total.
  ///
  /// @param inOverview whether it stands under the goal, as labels with answers
  public record Total(String label, String scoreLabel, String gradeLabel, boolean inOverview) {}
}
