package io.hengji.writers.lists;

import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundKind;
import io.hengji.core.score.FormScore;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.writers.page.Block;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Paper;
import io.hengji.writers.page.Paragraph;
import io.hengji.writers.page.Paragraph.Style;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A department's list of the projects that it evaluates, and a summary of what came of them.
public final class ProjectListPaper {

  private static final List<Integer> LIST_WIDTHS = List.of(100, 650, 250);
  private static final List<String> LIST = List.of("序号", "项目名称", "备注");
  private static final List<Integer> SUMMARY_WIDTHS =
      List.of(45, 195, 120, 110, 110, 75, 75, 70, 75, 70, 55);
  private static final List<String> SUMMARY =
      List.of("序号", "项目名称", "实施单位", "全年预算数", "全年执行数", "执行率", "自评得分", "自评等级", "重算得分", "重算等级", "问题数");
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private ProjectListPaper() {}

  /// The list and the summary, each a paper of its own.
  public static List<Paper> of(List<CheckedForm> forms) {
    String department = department(forms);
    return List.of(list(department, forms), summary(department, forms));
  }

  /// The department of all forms; nothing where they name several.
  private static String department(List<CheckedForm> forms) {
    List<String> names =
        forms.stream().map(form -> form.form().head().department().text()).distinct().toList();
    return names.size() == 1 ? names.getFirst() : "";
  }

  private static Paper list(String department, List<CheckedForm> forms) {
    List<List<String>> rows = new ArrayList<>();
    for (CheckedForm form : forms) {
      rows.add(List.of("" + (rows.size() + 1), form.form().head().project().text(), ""));
    }
    String title = department + "部门绩效自评项目清单";
    return paper(title, "", Paper.Orientation.PORTRAIT, LIST_WIDTHS, LIST, rows);
  }

  private static Paper summary(String department, List<CheckedForm> forms) {
    List<List<String>> rows = new ArrayList<>();
    Sum annual = new Sum();
    Sum executed = new Sum();
    for (CheckedForm checked : forms) {
      Form form = checked.form();
      FormScore score = checked.score();
      Optional<BigDecimal> budget = amount(checked, true);
      Optional<BigDecimal> spent = amount(checked, false);
      annual.add(budget);
      executed.add(spent);
      rows.add(
          List.of(
              "" + (rows.size() + 1),
              form.head().project().text(),
              form.head().unit().text(),
              budget.map(ProjectListPaper::amount).orElse(""),
              spent.map(ProjectListPaper::amount).orElse(""),
              rate(budget, spent),
              form.total().score().text(),
              form.total().grade().text(),
              score.computed().map(ProjectListPaper::plain).orElse(""),
              score.grade().orElse(""),
              "" + checked.findings().size()));
    }
    rows.add(
        List.of(
            "合计",
            forms.size() + "个项目",
            "",
            amount(annual.sum),
            amount(executed.sum),
            rate(Optional.of(annual.sum), Optional.of(executed.sum)),
            "",
            "",
            "",
            "",
            "" + forms.stream().mapToInt(form -> form.findings().size()).sum()));
    String title = department + "部门绩效自评情况汇总表";
    return paper(title, "金额单位：万元", Paper.Orientation.LANDSCAPE, SUMMARY_WIDTHS, SUMMARY, rows);
  }

  private static final class Sum {
    private BigDecimal sum = BigDecimal.ZERO;

    void add(Optional<BigDecimal> amount) {
      sum = sum.add(amount.orElse(BigDecimal.ZERO));
    }
  }

  /// The year's budget or spending of the total row, in 万元.
  private static Optional<BigDecimal> amount(CheckedForm checked, boolean annual) {
    List<Fund> funds = checked.form().funds();
    for (int i = 0; i < funds.size(); i++) {
      if (funds.get(i).kind() == FundKind.TOTAL) {
        var figures = checked.formCase().figures().funds().get(i);
        return (annual ? figures.annual() : figures.executed())
            .map(amount -> amount.yuan().orElse(amount.value()).movePointLeft(4));
      }
    }
    return Optional.empty();
  }

  private static String rate(Optional<BigDecimal> budget, Optional<BigDecimal> spent) {
    return budget
        .filter(whole -> whole.signum() > 0)
        .flatMap(whole ->
            spent.map(part -> part.multiply(HUNDRED).divide(whole, 2, RoundingMode.HALF_UP)))
        .map(rate -> rate.toPlainString() + "%")
        .orElse("");
  }

  /// An amount in 万元 to the yuan.
  private static String amount(BigDecimal number) {
    return plain(number.setScale(Math.min(4, Math.max(0, number.scale())), RoundingMode.HALF_UP));
  }

  private static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  private static Paper paper(
      String title,
      String unit,
      Paper.Orientation orientation,
      List<Integer> widths,
      List<String> captions,
      List<List<String>> rows) {
    List<TableCell> cells = new ArrayList<>();
    for (int c = 0; c < captions.size(); c++) {
      cells.add(cell(0, c, captions.get(c), CellRole.CAPTION));
    }
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < captions.size(); c++) {
        boolean name = captions.get(c).endsWith("名称") || captions.get(c).endsWith("单位");
        cells.add(cell(r + 1, c, rows.get(r).get(c), name ? CellRole.TEXT : CellRole.VALUE));
      }
    }
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Paragraph(Style.TITLE, title));
    if (!unit.isEmpty()) {
      blocks.add(new Paragraph(Style.UNIT, unit));
    }
    blocks.add(new Table(widths, rows.size() + 1, 1, false, cells));
    return new Paper(title, orientation, blocks);
  }

  private static TableCell cell(int row, int column, String text, CellRole role) {
    return new TableCell(row, column, 1, 1, text, role, Optional.empty());
  }
}
