package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import java.util.List;

/// The tables of a reviewer's workbook: their columns, each with its width behind a bar, and what a
/// form puts into them.
final class ResultRows {

  static final List<String> FORMS =
      List.of(
          "文件|26", "份|6", "位置|12", "年度|8", "主管部门|18", "实施单位|18", "项目名称|26", "规则|14", "原填总分|10",
          "重算总分|10", "重算等级|10", "阻断|7", "错误|7", "警告|7", "提示|7");

  static final List<String> SCORES =
      List.of(
          "项目名称|22",
          "一级指标|12",
          "二级指标|14",
          "三级指标|26",
          "年度指标值|16",
          "实际完成值|16",
          "分值|7",
          "原填|7",
          "重算下限|10",
          "重算上限|10",
          "算法|38",
          "依据|20");

  static final List<String> FINDINGS =
      List.of(
          "项目名称|22", "级别|7", "编号|10", "检查|18", "文件|20", "位置|12", "单元格|22", "问题|44", "怎么改|36",
          "依据|20");

  static final List<String> DOUBTS =
      List.of("文件|36", "项目名称|28", "位置|14", "单元格|30", "识别结果|50", "把握|8", "原因|40");

  private ResultRows() {}

  /// The row of a form in the table of forms.
  static void form(Rows rows, FormResult result) {
    Form form = result.form();
    rows.text(form.source().file())
        .number(form.source().form())
        .text(form.source().at().toString())
        .text(form.head().year().map(year -> "" + year.value()).orElse(""))
        .text(form.head().department().text())
        .text(form.head().unit().text())
        .text(form.head().project().text())
        .text(result.rulebook().orElse("无适用规则"))
        .number(result.claimed())
        .number(result.computed())
        .text(result.grade().orElse("待定"));
    for (Severity severity : Severity.values()) {
      rows.number(result.findings().stream().filter(f -> f.severity() == severity).count());
    }
    rows.next();
  }

  /// A form's rows in the table of scores.
  static void scores(Rows rows, FormResult result) {
    String project = result.form().head().project().text();
    result
        .execution()
        .ifPresent(points -> {
          rows.text(project).text("预算执行").text("").text("预算执行率").text("").text("");
          points(rows, points);
        });
    List<Indicator> indicators = result.form().indicators();
    for (int i = 0; i < indicators.size(); i++) {
      Indicator indicator = indicators.get(i);
      rows.text(project)
          .text(indicator.level1().text())
          .text(indicator.level2().text())
          .text(indicator.level3().text())
          .text(indicator.nature().text() + indicator.target().text() + indicator.unit().text())
          .text(indicator.actual().text());
      points(rows, result.indicators().get(i));
    }
  }

  /// A form's rows in the table of cells that were read out of a picture and may be wrong.
  static void doubts(Rows rows, FormResult result) {
    for (DoubtLines.Line doubt : DoubtLines.of(result.form())) {
      rows.text(result.form().source().file())
          .text(result.form().head().project().text())
          .text(doubt.place())
          .text(doubt.name())
          .text(doubt.text())
          .text(doubt.confidence())
          .text(doubt.why())
          .next();
    }
  }

  private static void points(Rows rows, FormResult.Points points) {
    rows.number(points.weight())
        .number(points.claimed())
        .number(points.low())
        .number(points.high())
        .text(points.why())
        .text(String.join("；", points.cites()))
        .next();
  }

  /// A form's rows in the table of findings.
  static void findings(Rows rows, FormResult result, CheckPages pages) {
    for (Finding finding : result.findings()) {
      CheckPage page = pages.of(finding.check());
      rows.text(result.form().head().project().text())
          .text(SeverityName.of(finding.severity()))
          .text(finding.check())
          .text(page.title())
          .text(result.form().source().file())
          .text(finding.place().toString())
          .text(Caption.of(result.form(), finding.at()))
          .text(finding.message())
          .text(page.remedy())
          .text(String.join("；", finding.cites()))
          .next();
    }
  }
}
