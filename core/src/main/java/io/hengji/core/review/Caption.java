package io.hengji.core.review;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.NestedQuotes;

/// How messages call the cells of a form, so that every check calls them alike.
public final class Caption {

  private Caption() {}

  /// The cell in words: `指标“慰问人数”的实际完成值`, `年度资金总额的全年预算数`.
  public static String of(Form form, CellPath path) {
    return NestedQuotes.in(name(form, path));
  }

  private static String name(Form form, CellPath path) {
    return switch (path) {
      case CellPath.Field field -> of(field);
      case CellPath.FundRow(int index) -> fund(form, index);
      case CellPath.FundCell(int index, FundColumn column) -> fund(form, index) + "的" + of(column);
      case CellPath.IndicatorRow(int index) -> indicator(form, index);
      case CellPath.IndicatorCell(int index, Column column) ->
          indicator(form, index) + "的" + of(column);
      case CellPath.GroupCell(int index, Column column) -> group(form, index) + "的" + of(column);
    };
  }

  /// The column's usual caption.
  public static String of(FundColumn column) {
    return switch (column) {
      case ITEM -> "名称";
      case INITIAL -> "年初预算数";
      case ANNUAL -> "全年预算数";
      case EXECUTED -> "全年执行数";
      case WEIGHT -> "分值";
      case RATE -> "执行率";
      case SCORE -> "得分";
    };
  }

  /// The column's usual caption.
  public static String of(Column column) {
    return switch (column) {
      case LEVEL1 -> "一级指标";
      case LEVEL2 -> "二级指标";
      case LEVEL3 -> "指标名称";
      case NATURE -> "指标性质";
      case INITIAL_TARGET -> "年初指标值";
      case TARGET -> "指标值";
      case UNIT -> "计量单位";
      case ACTUAL -> "实际完成值";
      case WEIGHT -> "分值";
      case SCORE -> "得分";
      case DEVIATION -> "偏差原因";
    };
  }

  /// The field or block by its caption.
  public static String of(CellPath.Field field) {
    return switch (field) {
      case TITLE -> "标题";
      case YEAR -> "年度";
      case PROJECT -> "项目名称";
      case DEPARTMENT -> "主管部门";
      case UNIT -> "实施单位";
      case AMOUNT_UNIT -> "金额单位";
      case FUNDS -> "项目资金";
      case GOAL -> "年度总体目标";
      case GOAL_EXPECTED -> "预期目标";
      case GOAL_ACTUAL -> "实际完成情况";
      case INDICATORS -> "绩效指标";
      case GROUPS -> "一级指标和二级指标";
      case TOTAL -> "总分";
      case TOTAL_WEIGHT -> "总分值";
      case TOTAL_SCORE -> "总得分";
      case TOTAL_GRADE -> "自评等级";
      case REMARKS -> "其他需要说明的事项";
    };
  }

  private static String fund(Form form, int index) {
    String item = index < form.funds().size() ? form.funds().get(index).item().text() : "";
    return item.isEmpty() ? "资金第" + (index + 1) + "行" : item;
  }

  private static String indicator(Form form, int index) {
    String name =
        index < form.indicators().size() ? form.indicators().get(index).level3().text() : "";
    return name.isEmpty() ? "第" + (index + 1) + "个指标" : "指标“" + name + "”";
  }

  private static String group(Form form, int index) {
    if (index >= form.groups().size()) {
      return "第" + (index + 1) + "个小计";
    }
    String level2 = form.groups().get(index).level2().text();
    return level2.isEmpty() ? form.groups().get(index).level1().text() : level2;
  }
}
