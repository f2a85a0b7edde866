package io.hengji.documents.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Source;
import io.hengji.core.report.Clause;
import io.hengji.core.report.ClauseReader;
import io.hengji.core.report.ListedProject;
import io.hengji.core.report.Mention;
import io.hengji.core.report.ProjectList;
import io.hengji.core.report.Report;
import io.hengji.core.report.ReportTable;
import io.hengji.core.report.Section;
import io.hengji.documents.papers.Papers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Reports and project lists as read, for a terminal: headings, tables, and under each heading its
/// numbers with what they speak of; the rows of a list.
public final class PaperText {

  private final StringBuilder out = new StringBuilder();

  private PaperText() {}

  /// The text of a file's papers, each followed by an empty line; empty where there are none.
  public static String of(Papers papers) {
    PaperText text = new PaperText();
    papers.reports().forEach(text::report);
    papers.lists().forEach(text::list);
    return text.out.toString();
  }

  private void report(Report report) {
    line("评价报告：" + report.title().text());
    head(report.source(), report.year().map(year -> "" + year.value()).orElse(""));
    List<Clause> clauses = ClauseReader.read(report);
    for (int s = 0; s < report.sections().size(); s++) {
      Section section = report.sections().get(s);
      String indent = "  ".repeat(Math.max(0, section.depth() - 1));
      line(indent + section.number() + section.heading().text());
      int at = s;
      clauses.stream().filter(clause -> clause.section() == at).forEach(c -> numbers(indent, c));
      report.tables().stream().filter(table -> table.section() == at).forEach(this::table);
    }
    line("");
  }

  private void numbers(String indent, Clause clause) {
    for (Mention mention : clause.mentions()) {
      line(
          indent
              + "    "
              + clause.place()
              + "  "
              + mention.subject()
              + "："
              + mention.amount().text());
    }
    clause
        .dates()
        .forEach(day -> line(indent + "    " + clause.place() + "  " + clause.text() + "：" + day));
  }

  private void table(ReportTable table) {
    table.rows().forEach(row -> row(row.stream()));
  }

  private void list(ProjectList list) {
    line("项目清单：" + list.title().text());
    head(list.source(), list.year().map(year -> "" + year.value()).orElse(""));
    line("部门：" + list.department().text());
    for (ListedProject project : list.projects()) {
      row(
          Stream.of(
              project.number(),
              project.project(),
              project.unit(),
              project.amount(),
              project.score(),
              project.remark()));
    }
    line("");
  }

  private void head(Source source, String year) {
    line("来源：" + source.file() + " " + source.at());
    line("年度：" + year);
  }

  private void row(Stream<Cell> cells) {
    line(cells.map(Cell::text).collect(Collectors.joining(" | ")));
  }

  private void line(String text) {
    out.append(text.stripTrailing()).append('\n');
  }
}
