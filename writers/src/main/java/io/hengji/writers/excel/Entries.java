package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FundColumn;
import io.hengji.core.rules.Rule;
import io.hengji.writers.pack.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// What may be entered in the cells of a form: points within their bounds, one of the tiers offered
/// for words, one of the grades.
final class Entries {

  private static final List<String> TIERS = List.of("达成预期指标", "部分达成预期指标并具有一定效果", "未达成预期指标且效果较差");

  private final Form form;
  private final SheetGrid grid;
  private final SheetXml xml;

  Entries(Form form, SheetGrid grid, SheetXml xml) {
    this.form = form;
    this.grid = grid;
    this.xml = xml;
  }

  void write(String workings, PointRules rules) {
    List<Address> weights = cells(Column.WEIGHT);
    IntStream.range(0, form.funds().size())
        .forEach(row -> grid.find(CellPath.fund(row, FundColumn.WEIGHT)).ifPresent(weights::add));
    if (!weights.isEmpty()) {
      number(Address.ranges(weights, " "), "0", "100", "分值", "分值应为0到100之间的数。");
    }
    for (int row = 0; row < form.indicators().size(); row++) {
      int i = row;
      grid.find(CellPath.indicator(row, Column.SCORE))
          .ifPresent(at -> {
            String weight = WorkingsSheet.high(workings, i).replace("$O$", "$B$");
            String high = WorkingsSheet.high(workings, i);
            String low = WorkingsSheet.low(workings, i);
            number(
                at.toString(),
                "IF(ISNUMBER(" + low + ")," + low + ",0)",
                "IF(ISNUMBER("
                    + high
                    + "),"
                    + high
                    + ",IF(ISNUMBER("
                    + weight
                    + "),"
                    + weight
                    + ",100))",
                "得分",
                "得分应在可得分数之内：定量指标等于计算得分，定性指标在所选档次之内，且不超过分值。");
          });
    }
    List<Address> actuals = cells(Column.ACTUAL);
    if (!actuals.isEmpty()) {
      list(Address.ranges(actuals, " "), TIERS, false);
    }
    grid.find(CellPath.Field.TOTAL_GRADE)
        .filter(_ -> !rules.grades().isEmpty())
        .ifPresent(at ->
            list(at.toString(), rules.grades().stream().map(Rule.GradeBand::name).toList(), true));
  }

  private List<Address> cells(Column column) {
    List<Address> cells = new ArrayList<>();
    IntStream.range(0, form.indicators().size())
        .forEach(row -> grid.find(CellPath.indicator(row, column)).ifPresent(cells::add));
    return cells;
  }

  private void number(String cells, String low, String high, String title, String message) {
    xml.entry(
        "<dataValidation type=\"decimal\" operator=\"between\" allowBlank=\"1\" errorStyle=\"warning\""
            + " showErrorMessage=\"1\" errorTitle=\""
            + title
            + "\" error=\""
            + Xml.text(message)
            + "\" sqref=\""
            + cells
            + "\"><formula1>"
            + Xml.text(low)
            + "</formula1><formula2>"
            + Xml.text(high)
            + "</formula2></dataValidation>");
  }

  private void list(String cells, List<String> offered, boolean only) {
    String list = offered.stream().collect(Collectors.joining(",", "\"", "\""));
    xml.entry(
        "<dataValidation type=\"list\" allowBlank=\"1\""
            + (only ? " showErrorMessage=\"1\"" : "")
            + " sqref=\""
            + cells
            + "\"><formula1>"
            + Xml.text(list)
            + "</formula1></dataValidation>");
  }
}
