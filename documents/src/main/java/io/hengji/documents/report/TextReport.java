package io.hengji.documents.report;

import io.hengji.core.form.Form;
import io.hengji.core.form.Notice;
import io.hengji.core.form.Unread;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Review;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.RulesInForce;
import io.hengji.documents.recheck.Checked;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Citation;
import io.hengji.documents.recheck.Unreadable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The result of a re-check for a reviewer at a terminal: form by form, claimed against computed,
/// then every finding with place, sentence, rule and remedy.
public final class TextReport {

  private static final int NAME = 38;

  private final Terminal out;

  private TextReport(boolean coloured) {
    out = new Terminal(coloured);
  }

  /// The report; with colours for a terminal that shows them.
  public static String of(Checked checked, boolean coloured) {
    TextReport report = new TextReport(coloured);
    checked.forms().forEach(report::form);
    new CrossText(report.out, checked).write();
    report.unreadable(checked.unreadable());
    report.summary(checked);
    return report.out.toString();
  }

  private void form(CheckedForm checked) {
    Form form = checked.form();
    out.line(out.bold(heading(form)));
    out.line(
        out.faint(
            form.source().file() + "  第" + form.source().form() + "份  " + form.source().at()));
    out.line(rules(checked));
    out.line("");
    out.line(
        "  "
            + Columns.left("项目", NAME)
            + Columns.right("分值", 8)
            + Columns.right("原填", 8)
            + Columns.right("重算", 10)
            + "  差额");
    for (ScoreRow row : ScoreRow.of(checked)) {
      row(row);
    }
    total(checked);
    out.line("");
    checked.findings().forEach(finding -> finding(form, finding));
    if (checked.findings().isEmpty()) {
      out.line("  " + out.paint(Severity.INFO, "没有发现问题。"));
      out.line("");
    }
    checked.whatIf().ifPresent(whatIf -> whatIf(WhatIfLines.of(checked, whatIf)));
    citations(checked);
    remarks(checked);
    out.rule();
  }

  private void citations(CheckedForm checked) {
    for (Citation citation : checked.citations()) {
      String line =
          citation.name() + "　" + CitationText.source(citation) + "：" + CitationText.says(citation);
      Columns.wrap(line, Terminal.WIDTH - 2).forEach(part -> out.line("  " + out.faint(part)));
    }
    if (!checked.citations().isEmpty()) {
      out.line("");
    }
  }

  private void whatIf(WhatIfLines lines) {
    lines.changes().forEach(line -> out.line("  " + out.bold("假设  " + line)));
    lines.results().forEach(out::paragraph);
    lines.findings().forEach(out::paragraph);
    out.line("");
  }

  private static String heading(Form form) {
    String year = form.head().year().map(y -> "（" + y.value() + "年度）").orElse("");
    return Stream.of(form.head().department().text(), form.head().unit().text())
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" · ", "", "  "))
        + form.head().project().text()
        + year;
  }

  private static String rules(CheckedForm checked) {
    Optional<RulesInForce> rules = checked.rules();
    String counts =
        Stream.of(Severity.values())
            .map(severity -> SeverityName.of(severity) + " " + count(checked, severity))
            .collect(Collectors.joining("，"));
    return rules.map(r -> "规则 " + r.book() + "（按 " + r.on() + " 施行的规定）").orElse("没有适用的评分规则，得分未重算")
        + "；"
        + counts;
  }

  private static long count(CheckedForm checked, Severity severity) {
    return checked.findings().stream().filter(f -> f.severity() == severity).count();
  }

  private void row(ScoreRow row) {
    if (!row.group().isEmpty()) {
      out.line("  " + out.faint(row.group()));
    }
    List<String> name = Columns.wrap(row.name(), NAME - 2);
    String figures =
        Columns.right(row.weight(), 8)
            + Columns.right(row.claimed(), 8)
            + Columns.right(row.computed(), 10)
            + "  ";
    String difference =
        row.difference().isEmpty()
            ? ""
            : out.paint(Severity.ERROR, Columns.left(row.difference(), 8));
    out.line("    " + Columns.left(name.getFirst(), NAME - 2) + figures + difference);
    name.stream().skip(1).forEach(rest -> out.line("    " + rest));
    String cites = row.cites().isEmpty() ? "" : "　依据 " + String.join("；", row.cites());
    for (String why : Columns.wrap(row.why() + cites, Terminal.WIDTH - 6)) {
      if (!why.isEmpty()) {
        out.line("      " + out.faint(why));
      }
    }
  }

  private void total(CheckedForm checked) {
    String grade = checked.score().grade().map(g -> "  " + g).orElse("");
    out.line(
        "  "
            + out.bold(
                Columns.left("总分", NAME)
                    + Columns.right(checked.form().total().weight().text(), 8)
                    + Columns.right(checked.score().claimed().map(Numbers::text).orElse("—"), 8)
                    + Columns.right(checked.score().computed().map(Numbers::text).orElse("待定"), 10)
                    + grade));
  }

  private void finding(Form form, Finding finding) {
    out.finding(
        finding.severity(),
        finding.check(),
        finding.place() + "  " + Caption.of(form, finding.at()),
        finding.message(),
        finding.cites());
  }

  /// The checks that could not be decided, together where the reason is the same.
  private static Map<String, List<String>> notChecked(CheckedForm checked) {
    return checked.notApplicable().stream()
        .collect(
            Collectors.groupingBy(
                one -> one.why().endsWith("。") ? one.why() : one.why() + "。",
                LinkedHashMap::new,
                Collectors.mapping(Review.NotApplicable::check, Collectors.toList())));
  }

  private void remarks(CheckedForm checked) {
    for (Unread unread : checked.form().unread()) {
      out.line(
          "  未读懂：" + unread.cell().place() + " “" + unread.cell().text() + "”，" + unread.why());
    }
    for (Notice notice : checked.form().notices()) {
      out.line("  注意：" + notice.at() + " " + notice.text());
    }
    for (DoubtLines.Line doubt : DoubtLines.of(checked.form())) {
      Columns.wrap("识别存疑：" + doubt, Terminal.WIDTH - 2).forEach(part -> out.line("  " + part));
    }
    notChecked(checked)
        .forEach((why, checks) -> {
          String line = "未检查 " + String.join("、", checks) + "：" + why;
          Columns.wrap(line, Terminal.WIDTH - 2).forEach(part -> out.line("  " + out.faint(part)));
        });
  }

  private void unreadable(List<Unreadable> files) {
    for (Unreadable unreadable : files) {
      out.line(out.paint(Severity.ERROR, "读不了 " + unreadable.file() + "：") + unreadable.why());
    }
  }

  private void summary(Checked checked) {
    String counts =
        Stream.of(Severity.values())
            .map(severity ->
                out.paint(severity, SeverityName.of(severity) + " " + checked.count(severity)))
            .collect(Collectors.joining("，"));
    out.line(
        "共 "
            + checked.files()
            + " 个文件，"
            + checked.forms().size()
            + " 份自评表"
            + CrossText.documents(checked)
            + "；"
            + counts
            + (checked.unreadable().isEmpty() ? "" : "；读不了 " + checked.unreadable().size() + " 个")
            + "。");
  }
}
