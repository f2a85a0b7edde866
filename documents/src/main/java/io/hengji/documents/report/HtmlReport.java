package io.hengji.documents.report;

import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The result of a re-check as one page that needs nothing beside it: every score beside its
/// computation, every finding linked to its row, made to be read on screen and printed.
public final class HtmlReport {

  private final Html html = new Html();

  private HtmlReport() {}

  /// The page.
  public static String of(Checked checked) {
    HtmlReport report = new HtmlReport();
    report.page(checked);
    return report.html.toString();
  }

  private void page(Checked checked) {
    html.raw("<!doctype html>\n<html lang=\"zh-CN\">\n<head>\n<meta charset=\"utf-8\">\n")
        .raw("<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n")
        .element("title", "校核报告")
        .raw("<style>\n" + style() + "</style>\n</head>\n<body>\n")
        .raw("<header class=\"bar\">衡绩<small>校核报告</small></header>\n<main>\n");
    html.element("h1", summary(checked));
    if (checked.forms().size() + checked.documents().size() > 1) {
      contents(checked);
    }
    for (int i = 0; i < checked.forms().size(); i++) {
      form(checked.forms().get(i), "f" + (i + 1));
    }
    new CrossHtml(html, checked).write();
    unreadable(checked.unreadable());
    html.raw("</main>\n</body>\n</html>\n");
  }

  private static String summary(Checked checked) {
    StringBuilder text = new StringBuilder();
    text.append(checked.files()).append("个文件，").append(checked.forms().size()).append("份自评表");
    if (!checked.documents().isEmpty()) {
      text.append("，").append(checked.documents().size()).append("份报告和清单");
    }
    for (Severity severity : Severity.values()) {
      text.append("，").append(SeverityName.of(severity)).append(checked.count(severity));
    }
    return text.toString();
  }

  private void contents(Checked checked) {
    List<CheckedForm> forms = checked.forms();
    html.raw("<nav aria-label=\"目录\"><ol>\n");
    for (int i = 0; i < forms.size(); i++) {
      html.raw("<li><a href=\"#f" + (i + 1) + "\">")
          .text(CrossName.project(forms.get(i).form()))
          .raw("</a> ")
          .text(verdict(forms.get(i)))
          .raw("</li>\n");
    }
    CrossHtml.contents(html, checked.documents());
    html.raw("</ol></nav>\n");
  }

  private static String verdict(CheckedForm form) {
    return "原填"
        + form.score().claimed().map(Numbers::text).orElse("—")
        + "，重算"
        + form.score().computed().map(Numbers::text).orElse("待定")
        + "，问题"
        + form.findings().size();
  }

  private void form(CheckedForm checked, String id) {
    Form form = checked.form();
    html.raw("<section id=\"" + id + "\">\n").element("h2", CrossName.project(form));
    html.raw("<p class=\"where\">")
        .text(
            form.head().department().text()
                + " · "
                + form.head().unit().text()
                + form.head().year().map(y -> " · " + y.value() + "年度").orElse("")
                + " · "
                + form.source().file()
                + " 第"
                + form.source().form()
                + "份 "
                + form.source().at())
        .raw("</p>\n");
    result(checked);
    scores(checked, id);
    findings(checked, id);
    checked.whatIf().ifPresent(whatIf -> whatIf(WhatIfLines.of(checked, whatIf)));
    CitationHtml.list(html, checked.citations(), id);
    remarks(checked);
    html.raw("</section>\n");
  }

  private void result(CheckedForm checked) {
    html.raw("<div class=\"result\"><span>原填 <b>")
        .text(checked.score().claimed().map(Numbers::text).orElse("—"))
        .raw("</b></span><span>重算 <b>")
        .text(checked.score().computed().map(Numbers::text).orElse("待定"))
        .raw("</b> ")
        .text(checked.score().grade().orElse(""))
        .raw("</span><span>")
        .text(
            checked
                .rules()
                .map(rules -> "规则 " + rules.book() + "，按 " + rules.on() + " 施行的规定")
                .orElse("没有适用的评分规则，得分未重算"))
        .raw("</span></div>\n");
  }

  private void scores(CheckedForm checked, String id) {
    html.raw(
        "<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"得分\"><table><thead><tr>"
            + "<th>指标</th><th>年度指标值</th><th>实际完成值</th><th class=\"n\">分值</th>"
            + "<th class=\"n\">原填</th><th class=\"n\">重算</th><th class=\"n\">差额</th><th>算法</th>"
            + "</tr></thead><tbody>\n");
    for (ScoreRow row : ScoreRow.of(checked)) {
      if (!row.group().isEmpty()) {
        html.raw("<tr class=\"group\"><td colspan=\"8\">").text(row.group()).raw("</td></tr>\n");
      }
      html.raw("<tr id=\"" + id + "-r" + row.index() + "\">")
          .raw("<td class=\"doc\">")
          .text(row.name());
      marks(checked, id, row.index());
      html.raw("</td>")
          .cell("doc", row.target())
          .cell("doc", row.actual())
          .cell("n", row.weight())
          .cell("n", row.claimed())
          .raw(
              "<td class=\"n\"><span class=\""
                  + (row.computed().equals("待定") ? "open" : "")
                  + "\">")
          .text(row.computed())
          .raw("</span></td>")
          .raw("<td class=\"n off\">")
          .text(row.difference())
          .raw("</td>")
          .raw("<td class=\"why\">")
          .text(row.why());
      CitationHtml.links(html, row.cites(), id);
      html.raw("</td></tr>\n");
    }
    html.raw("</tbody><tfoot><tr><td colspan=\"3\">总分</td>")
        .cell("n", checked.form().total().weight().text())
        .cell("n", checked.score().claimed().map(Numbers::text).orElse("—"))
        .cell("n", checked.score().computed().map(Numbers::text).orElse("待定"))
        .raw("<td></td><td></td></tr></tfoot></table></div>\n");
  }

  private void marks(CheckedForm checked, String id, int index) {
    for (int i = 0; i < checked.findings().size(); i++) {
      Finding finding = checked.findings().get(i);
      if (row(finding.at()) == index) {
        html.raw("<a class=\"mark\" href=\"#" + id + "-p" + i + "\" title=\"")
            .text(finding.check())
            .raw("\">")
            .text(SeverityName.mark(finding.severity()) + finding.check())
            .raw("</a>");
      }
    }
  }

  /// The indicator that a path belongs to, -1 for the execution of the budget, -2 for all others.
  private static int row(CellPath path) {
    return switch (path) {
      case CellPath.IndicatorRow(int index) -> index;
      case CellPath.IndicatorCell(int index, var _) -> index;
      case CellPath.FundRow _, CellPath.FundCell _ -> -1;
      case CellPath.Field _, CellPath.GroupCell _ -> -2;
    };
  }

  private void findings(CheckedForm checked, String id) {
    html.element("h3", checked.findings().isEmpty() ? "没有发现问题" : "问题");
    for (int i = 0; i < checked.findings().size(); i++) {
      Finding finding = checked.findings().get(i);
      CheckPage page = CheckPage.of(finding.check());
      html.raw(
              "<div class=\"finding "
                  + finding.severity().code()
                  + "\" id=\""
                  + id
                  + "-p"
                  + i
                  + "\">")
          .raw("<p class=\"head\">")
          .text(
              SeverityName.mark(finding.severity())
                  + " "
                  + SeverityName.of(finding.severity())
                  + " "
                  + finding.check()
                  + " "
                  + page.title())
          .raw("<span class=\"where\">")
          .text(Caption.of(checked.form(), finding.at()) + "，" + finding.place())
          .raw("</span>");
      if (row(finding.at()) > -2) {
        html.raw(" <a class=\"mark\" href=\"#" + id + "-r" + row(finding.at()) + "\">看这一行</a>");
      }
      html.raw("</p>").element("p", finding.message());
      if (!page.remedy().isEmpty()) {
        html.element("p", "怎么改：" + page.remedy());
      }
      if (!finding.cites().isEmpty()) {
        html.raw("<p class=\"cites\">依据：");
        CitationHtml.links(html, finding.cites(), id);
        html.raw("</p>");
      }
      html.raw("</div>\n");
    }
  }

  private void whatIf(WhatIfLines lines) {
    html.raw("<div class=\"whatif\">").element("h3", "假设");
    html.raw("<ul class=\"changes\">");
    lines.changes().forEach(line -> html.element("li", line));
    html.raw("</ul><ul>");
    lines.results().forEach(line -> html.element("li", line));
    lines.findings().forEach(line -> html.element("li", line));
    html.raw("</ul></div>\n");
  }

  private void remarks(CheckedForm checked) {
    Form form = checked.form();
    if (!form.unread().isEmpty() || !form.notices().isEmpty()) {
      html.raw("<h3>读取说明</h3><ul>\n");
      for (Unread unread : form.unread()) {
        html.element(
            "li",
            "未读懂：" + unread.cell().place() + " “" + unread.cell().text() + "”，" + unread.why());
      }
      for (Notice notice : form.notices()) {
        html.element("li", notice.at() + " " + notice.text());
      }
      html.raw("</ul>\n");
    }
    List<DoubtLines.Line> doubts = DoubtLines.of(form);
    if (!doubts.isEmpty()) {
      html.raw("<h3>识别存疑，请对照原件核对</h3><ul>\n");
      doubts.forEach(doubt -> html.element("li", doubt.toString()));
      html.raw("</ul>\n");
    }
    if (!checked.notApplicable().isEmpty()) {
      html.raw("<details><summary>未检查 " + checked.notApplicable().size() + " 项</summary><ul>\n");
      checked.notApplicable().forEach(one -> html.element("li", one.check() + "：" + one.why()));
      html.raw("</ul></details>\n");
    }
  }

  private void unreadable(List<Unreadable> files) {
    if (files.isEmpty()) {
      return;
    }
    html.raw("<section><h2>读不了的文件</h2><ul>\n");
    files.forEach(file -> html.element("li", file.file() + "：" + file.why()));
    html.raw("</ul></section>\n");
  }

  private static String style() {
    try (InputStream in = HtmlReport.class.getResourceAsStream("report.css")) {
      if (in == null) {
        throw new IllegalStateException("report.css is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
