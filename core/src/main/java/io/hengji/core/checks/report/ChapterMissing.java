package io.hengji.core.checks.report;

import io.hengji.core.report.ChapterNames;
import io.hengji.core.report.Section;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.ReportChapters;
import io.hengji.core.rules.Ruled;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// XDC-004: a report has every chapter that the rules want, with text in it, and a section speaks
/// of what its heading names ([Misheaded]). A chapter that stands as a section of another is there.
public final class ChapterMissing implements CrossCheck<ReportCase> {

  private static final int LEAST_TEXT = 2;

  @Override
  public String id() {
    return "XDC-004";
  }

  @Override
  public List<CrossFinding> find(ReportCase report) {
    List<CrossFinding> findings = new ArrayList<>();
    report.rule(Rule.REPORT_CHAPTERS).ifPresent(rule -> missing(report, rule, findings));
    empty(report, findings);
    for (Misheaded section : Misheaded.of(report)) {
      findings.add(section.finding(id()));
    }
    return findings;
  }

  private void missing(ReportCase report, Ruled<ReportChapters> rule, List<CrossFinding> findings) {
    Set<ReportChapter> there = EnumSet.noneOf(ReportChapter.class);
    for (Section section : report.report().sections()) {
      there.addAll(ChapterNames.in(section.heading().text()));
    }
    for (ReportChapter chapter : rule.value().chapters()) {
      if (!there.contains(chapter)) {
        findings.add(
            new CrossFinding(
                id(),
                Severity.WARNING,
                "sections",
                report.report().source().at(),
                "报告缺少“%s”一章，应当补写。".formatted(chapter.title()),
                rule.cites(),
                List.of()));
      }
    }
  }

  /// Chapters that are nothing but a heading.
  private void empty(ReportCase report, List<CrossFinding> findings) {
    for (int s = 0; s < report.report().sections().size(); s++) {
      Section section = report.report().sections().get(s);
      if (section.depth() == 1
          && !ChapterNames.in(section.heading().text()).isEmpty()
          && isEmpty(report, s)) {
        findings.add(
            new CrossFinding(
                id(),
                Severity.WARNING,
                "sections[" + s + "]",
                section.heading().place(),
                "报告%s只有标题，没有内容，应当补写。".formatted(report.name(s)),
                List.of(),
                List.of()));
      }
    }
  }

  private static boolean isEmpty(ReportCase report, int section) {
    int end = report.end(section);
    boolean table =
        report.report().tables().stream()
            .anyMatch(t -> t.section() >= section && t.section() < end);
    boolean text =
        report.report().sections().subList(section, end).stream()
            .flatMap(part -> part.paragraphs().stream())
            .anyMatch(cell -> cell.text().length() >= LEAST_TEXT);
    boolean parts =
        report.report().sections().subList(section + 1, end).stream()
            .anyMatch(part -> !part.heading().isEmpty());
    return !table && !text && !parts;
  }
}
