package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.RulesInForce;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Unreadable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;
import org.dhatim.fastexcel.Workbook;

/// The result of a re-check as a reviewer's workbook: forms, scores and findings, each a sheet with
/// filters and a frozen head, set up for printing.
public final class XlsxReport {

  private XlsxReport() {}

  /// Writes the workbook; leaves the stream open.
  public static void write(OutputStream out, Checked checked) throws IOException {
    Workbook workbook = new Workbook(out, "Hengji", "1.0");
    forms(workbook, checked.forms());
    scores(workbook, checked.forms());
    findings(workbook, checked.forms());
    CrossSheets.write(workbook, checked);
    if (!checked.unreadable().isEmpty()) {
      unreadable(workbook, checked.unreadable());
    }
    workbook.finish();
  }

  private static void forms(Workbook workbook, List<CheckedForm> forms) {
    SheetTable table =
        SheetTable.of(
            workbook,
            "自评表",
            List.of(
                "文件|36", "份|6", "位置|14", "年度|8", "主管部门|22", "实施单位|22", "项目名称|32", "规则|16",
                "原填总分|10", "重算总分|10", "重算等级|10", "阻断|8", "错误|8", "警告|8", "提示|8"));
    for (CheckedForm checked : forms) {
      Form form = checked.form();
      table
          .text(form.source().file())
          .number(form.source().form())
          .text(form.source().at().toString())
          .text(form.head().year().map(year -> "" + year.value()).orElse(""))
          .text(form.head().department().text())
          .text(form.head().unit().text())
          .text(form.head().project().text())
          .text(checked.rules().map(RulesInForce::book).orElse("无适用规则"))
          .number(checked.score().claimed())
          .number(checked.score().computed())
          .text(checked.score().grade().orElse("待定"));
      for (Severity severity : Severity.values()) {
        table.number(checked.findings().stream().filter(f -> f.severity() == severity).count());
      }
      table.next();
    }
    table.finish();
  }

  private static void scores(Workbook workbook, List<CheckedForm> forms) {
    SheetTable table =
        SheetTable.of(
            workbook,
            "得分",
            List.of(
                "项目名称|28",
                "一级指标|14",
                "二级指标|16",
                "三级指标|32",
                "年度指标值|18",
                "实际完成值|18",
                "分值|8",
                "原填|8",
                "重算下限|10",
                "重算上限|10",
                "算法|40",
                "依据|24"));
    for (CheckedForm checked : forms) {
      String project = checked.form().head().project().text();
      checked
          .score()
          .execution()
          .ifPresent(points -> {
            table.text(project).text("预算执行").text("").text("预算执行率").text("").text("");
            points(table, points);
          });
      List<Indicator> indicators = checked.form().indicators();
      for (int i = 0; i < indicators.size(); i++) {
        Indicator indicator = indicators.get(i);
        table
            .text(project)
            .text(indicator.level1().text())
            .text(indicator.level2().text())
            .text(indicator.level3().text())
            .text(indicator.nature().text() + indicator.target().text() + indicator.unit().text())
            .text(indicator.actual().text());
        points(table, checked.score().indicators().get(i));
      }
    }
    table.finish();
  }

  private static void points(SheetTable table, Points points) {
    Optional<Bounds> bounds = points.bounds();
    table
        .number(points.weight())
        .number(points.claimed())
        .number(bounds.map(Bounds::low))
        .number(bounds.map(Bounds::high))
        .text(points.why())
        .text(String.join("；", points.cites()))
        .next();
  }

  private static void findings(Workbook workbook, List<CheckedForm> forms) {
    SheetTable table =
        SheetTable.of(
            workbook,
            "问题",
            List.of(
                "项目名称|28", "级别|8", "编号|10", "检查|22", "文件|30", "位置|14", "单元格|30", "问题|60", "怎么改|50",
                "依据|24"));
    for (CheckedForm checked : forms) {
      for (Finding finding : checked.findings()) {
        CheckPage page = CheckPage.of(finding.check());
        table
            .text(checked.form().head().project().text())
            .text(SeverityName.of(finding.severity()))
            .text(finding.check())
            .text(page.title())
            .text(checked.form().source().file())
            .text(finding.place().toString())
            .text(CellName.of(checked.form(), finding.at()))
            .text(finding.message())
            .text(page.remedy())
            .text(String.join("；", finding.cites()))
            .next();
      }
    }
    table.finish();
  }

  private static void unreadable(Workbook workbook, List<Unreadable> files) {
    SheetTable table = SheetTable.of(workbook, "读不了的文件", List.of("文件|50", "原因|80"));
    files.forEach(file -> table.text(file.file()).text(file.why()).next());
    table.finish();
  }
}
