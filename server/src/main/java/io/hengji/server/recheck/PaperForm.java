package io.hengji.server.recheck;

import io.hengji.core.form.Cell;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Doubt;
import io.hengji.core.form.DoubtfulCell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import io.hengji.core.score.FormScore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Lays a form out as tables in the order and with the captions of the paper form.
final class PaperForm {

  private static final List<Column> LEVELS = List.of(Column.LEVEL1, Column.LEVEL2);
  private final Form form;
  private final FormScore score;
  private final Map<String, String> doubts = new LinkedHashMap<>();

  private final Map<String, String> read;

  /// @param read what the file has in cells that were corrected, by their addresses
  PaperForm(Form form, FormScore score, Map<String, String> read) {
    this.form = form;
    this.score = score;
    this.read = Map.copyOf(read);
    for (DoubtfulCell doubtful : DoubtfulCell.of(form)) {
      doubts.put(Anchors.id(doubtful.at()), why(doubtful));
    }
  }

  /// Why a cell should be looked at again.
  static String why(DoubtfulCell doubtful) {
    return doubtful.recognition().doubts().stream()
        .sorted()
        .map(Doubt::words)
        .collect(Collectors.joining("、"));
  }

  List<TableView> tables() {
    List<TableView> tables = new ArrayList<>();
    tables.add(head());
    if (!form.funds().isEmpty()) {
      tables.add(funds());
    }
    tables.add(goal());
    tables.add(indicators());
    if (!form.remarks().isEmpty()) {
      tables.add(
          new TableView(
              "remarks-table",
              List.of("label", "rest"),
              List.of(List.of(CellView.caption("其他需要说明的事项"), text(CellPath.Field.REMARKS)))));
    }
    return List.copyOf(tables);
  }

  /// What the paper form shows in captions or nowhere, for whoever corrects it: year, unit of the
  /// amounts, grade, and the weights and scores of levels.
  TableView beside() {
    List<List<CellView>> rows = new ArrayList<>();
    rows.add(
        List.of(
            CellView.caption("年度"),
            text(CellPath.Field.YEAR),
            CellView.caption("金额单位"),
            text(CellPath.Field.AMOUNT_UNIT),
            CellView.caption("自评等级"),
            text(CellPath.Field.TOTAL_GRADE)));
    for (int i = 0; i < form.groups().size(); i++) {
      Group group = form.groups().get(i);
      String level2 = group.level2().text();
      rows.add(
          List.of(
              CellView.caption(group.level1().text() + (level2.isEmpty() ? "" : " / " + level2))
                  .over(2, 1),
              CellView.caption("分值"),
              text(CellPath.group(i, Column.WEIGHT)),
              CellView.caption("得分"),
              text(CellPath.group(i, Column.SCORE))));
    }
    return new TableView("beside", Collections.nCopies(6, "sixth"), rows);
  }

  private TableView head() {
    return new TableView(
        "head",
        List.of("label", "half", "label", "rest"),
        List.of(
            List.of(CellView.caption("项目名称"), text(CellPath.Field.PROJECT).over(3, 1)),
            List.of(
                CellView.caption("主管部门"),
                text(CellPath.Field.DEPARTMENT),
                CellView.caption("实施单位"),
                text(CellPath.Field.UNIT))));
  }

  private TableView funds() {
    List<FundColumn> columns =
        Arrays.stream(FundColumn.values())
            .filter(column -> column != FundColumn.ITEM && form.has(column))
            .toList();
    List<List<CellView>> rows = new ArrayList<>();
    List<CellView> captions = new ArrayList<>();
    String unit = form.head().amountUnit().text();
    captions.add(CellView.caption(unit.isEmpty() ? "项目资金" : "项目资金（" + unit + "）"));
    columns.forEach(column -> captions.add(CellView.caption(caption(column))));
    rows.add(captions);
    for (int i = 0; i < form.funds().size(); i++) {
      List<CellView> row = new ArrayList<>();
      row.add(cell(CellPath.fund(i, FundColumn.ITEM), "text"));
      for (FundColumn column : columns) {
        CellPath path = CellPath.fund(i, column);
        CellView cell = cell(path, "figure");
        boolean ofTotal = column == FundColumn.SCORE && !cell.text().isEmpty() && i == 0;
        row.add(ofTotal ? cell.wanting(score.execution().map(ScoreView::should).orElse("")) : cell);
      }
      rows.add(row);
    }
    List<String> widths = new ArrayList<>(List.of("item"));
    columns.forEach(column -> widths.add(column.field()));
    return new TableView("funds", widths, rows);
  }

  private TableView goal() {
    return new TableView(
        "goal",
        List.of("label", "half", "rest"),
        List.of(
            List.of(
                CellView.caption("年度总体目标完成情况", 1, 2),
                CellView.caption("预期目标"),
                CellView.caption("实际完成情况")),
            List.of(text(CellPath.Field.GOAL_EXPECTED), text(CellPath.Field.GOAL_ACTUAL))));
  }

  private TableView indicators() {
    List<Column> columns =
        Arrays.stream(Column.values())
            .filter(column -> form.has(column) || column == Column.LEVEL3)
            .toList();
    List<List<CellView>> rows = new ArrayList<>();
    rows.add(columns.stream().map(column -> CellView.caption(caption(column))).toList());
    for (int i = 0; i < form.indicators().size(); i++) {
      List<CellView> row = new ArrayList<>();
      for (Column column : columns) {
        int index = i;
        if (!LEVELS.contains(column)) {
          row.add(indicator(i, column));
        } else if (i == 0 || !sameLevel(i - 1, i, column)) {
          int span =
              (int)
                  IntStream.range(i, form.indicators().size())
                      .takeWhile(other -> sameLevel(index, other, column))
                      .count();
          row.add(level(i, column).over(1, span));
        }
      }
      rows.add(row);
    }
    rows.add(total(columns));
    return new TableView("indicators", columns.stream().map(Column::field).toList(), rows);
  }

  private List<CellView> total(List<Column> columns) {
    List<CellView> row = new ArrayList<>();
    int before =
        (int) columns.stream().takeWhile(c -> c != Column.WEIGHT && c != Column.SCORE).count();
    String grade = form.total().grade().text();
    row.add(CellView.caption(grade.isEmpty() ? "总分" : "总分　自评等级：" + grade, before, 1));
    for (Column column : columns.subList(before, columns.size())) {
      row.add(
          switch (column) {
            case WEIGHT -> cell(CellPath.Field.TOTAL_WEIGHT, "figure");
            case SCORE -> cell(CellPath.Field.TOTAL_SCORE, "figure").wanting(totalWanted());
            default -> CellView.of("", "text", "");
          });
    }
    return row;
  }

  private String totalWanted() {
    return score
        .claimed()
        .flatMap(claim -> score.computed().filter(computed -> computed.compareTo(claim) != 0))
        .map(ScoreView::two)
        .orElse("");
  }

  private CellView indicator(int index, Column column) {
    String kind =
        switch (column) {
          case LEVEL3, DEVIATION -> "text";
          default -> "figure";
        };
    CellView cell = cell(CellPath.indicator(index, column), kind);
    return column == Column.SCORE
        ? cell.wanting(ScoreView.should(score.indicators().get(index)))
        : cell;
  }

  /// A level with the weight and the score that are printed for it.
  private CellView level(int index, Column column) {
    CellView cell = cell(CellPath.indicator(index, column), "caption");
    Indicator row = form.indicators().get(index);
    for (Group group : form.groups()) {
      boolean own =
          group.level1().text().equals(row.level1().text())
              && (column == Column.LEVEL1
                  ? group.level2().isEmpty()
                  : group.level2().text().equals(row.level2().text()));
      if (own && !(column == Column.LEVEL2 && group.level2().isEmpty())) {
        return cell.printing(printed("分值 ", group.weight()) + printed("得分 ", group.score()));
      }
    }
    return cell;
  }

  private static String printed(String caption, Cell cell) {
    return cell.isEmpty() ? "" : "\n" + caption + cell.text();
  }

  private boolean sameLevel(int one, int other, Column column) {
    return sameLevel(form, one, other, column);
  }

  /// Whether two rows stand under the same level 1, or the same level 2 of it.
  static boolean sameLevel(Form form, int one, int other, Column column) {
    Indicator first = form.indicators().get(one);
    Indicator second = form.indicators().get(other);
    return first.level1().text().equals(second.level1().text())
        && (column == Column.LEVEL1 || first.level2().text().equals(second.level2().text()));
  }

  private CellView text(CellPath path) {
    return cell(path, "text");
  }

  private CellView cell(CellPath path, String kind) {
    String id = Anchors.id(path);
    return CellView.of(id, kind, form.cell(path).text())
        .doubted(doubts.getOrDefault(id, ""))
        .corrected(read.getOrDefault(path.toString(), ""));
  }

  private static String caption(FundColumn column) {
    return switch (column) {
      case ITEM -> "项目资金";
      case INITIAL -> "年初预算数";
      case ANNUAL -> "全年预算数（A）";
      case EXECUTED -> "全年执行数（B）";
      case WEIGHT -> "分值";
      case RATE -> "执行率（B/A）";
      case SCORE -> "得分";
    };
  }

  private static String caption(Column column) {
    return switch (column) {
      case LEVEL1 -> "一级指标";
      case LEVEL2 -> "二级指标";
      case LEVEL3 -> "三级指标";
      case NATURE -> "指标性质";
      case INITIAL_TARGET -> "年初指标值";
      case TARGET -> "年度指标值";
      case UNIT -> "计量单位";
      case ACTUAL -> "实际完成值";
      case WEIGHT -> "分值";
      case SCORE -> "得分";
      case DEVIATION -> "偏差原因分析及改进措施";
    };
  }
}
