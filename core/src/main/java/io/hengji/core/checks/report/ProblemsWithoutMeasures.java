package io.hengji.core.checks.report;

import io.hengji.core.form.Place;
import io.hengji.core.report.Section;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.CrossFinding;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.ReportCase;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.rules.Rule;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// XDC-005: every problem has its cause and its measure. Reported are a problem that another
/// chapter names and the chapters on problems and suggestions do not take up, fewer measures listed
/// than problems, and 无 for problems where points were lost.
public final class ProblemsWithoutMeasures implements CrossCheck<ReportCase> {

  private static final WordList NONE = WordList.of("no-problems");

  @Override
  public String id() {
    return "XDC-005";
  }

  @Override
  public List<CrossFinding> find(ReportCase report) {
    List<CrossFinding> findings = new ArrayList<>();
    Items problems = Items.of(report, ReportChapter.PROBLEMS);
    Items measures = Items.of(report, ReportChapter.SUGGESTIONS);
    if (!problems.isThere()) {
      return findings;
    }
    for (NamedProblem problem : NamedProblem.of(report)) {
      if (!problem.isTakenUpIn(problems.text() + measures.text())) {
        findings.add(notTakenUp(report, problem));
      }
    }
    none(report, problems).ifPresent(findings::add);
    fewer(report, problems, measures).ifPresent(findings::add);
    return findings;
  }

  private CrossFinding notTakenUp(ReportCase report, NamedProblem problem) {
    return new CrossFinding(
        id(),
        Severity.WARNING,
        problem.clause().at(),
        problem.clause().place(),
        "报告%s指出“%s”的问题，而问题、原因和建议各章都没有写它，应当写明原因和改进措施。"
            .formatted(report.name(problem.clause().section()), problem.problem()),
        List.of(),
        List.of());
  }

  /// 无 as the only text of the chapter, where the total is below the full points.
  private Optional<CrossFinding> none(ReportCase report, Items problems) {
    int chapter = problems.sections().getFirst();
    List<Section> sections = report.report().sections();
    boolean none =
        problems.sections().size() == 1
            && sections.get(chapter).paragraphs().size() == 1
            && NONE.words()
                .contains(
                    sections
                        .get(chapter)
                        .paragraphs()
                        .getFirst()
                        .text()
                        .replaceAll("[\\s\\p{IsPunctuation}]", ""));
    return none
        ? lost(report)
            .map(lost ->
                finding(
                    chapter,
                    sections.get(chapter).paragraphs().getFirst().place(),
                    "报告%s写没有问题，而总分扣了%s分，应当说明扣分的原因和改进措施。"
                        .formatted(report.name(chapter), PrintedNumber.of(lost))))
        : Optional.empty();
  }

  private static Optional<BigDecimal> lost(ReportCase report) {
    PointsClaims claims = PointsClaims.of(report);
    Optional<BigDecimal> earned =
        claims.all().stream()
            .filter(claim -> claim.earned() && claim.part() instanceof Part.Whole)
            .map(PointsClaim::points)
            .findFirst();
    return claims
        .weight(new Part.Whole())
        .or(() -> report.rule(Rule.TOTAL_WEIGHT).map(rule -> rule.value()))
        .flatMap(full -> earned.map(full::subtract))
        .filter(lost -> lost.signum() > 0);
  }

  private Optional<CrossFinding> fewer(ReportCase report, Items problems, Items measures) {
    boolean apart =
        measures.isThere() && measures.sections().stream().noneMatch(problems.sections()::contains);
    boolean fewer =
        apart
            && problems.count().isPresent()
            && measures.count().isPresent()
            && measures.count().getAsInt() < problems.count().getAsInt();
    if (!fewer) {
      return Optional.empty();
    }
    int chapter = measures.sections().getFirst();
    return Optional.of(
        finding(
            chapter,
            report.report().sections().get(chapter).heading().place(),
            "报告%s列出%d个问题，而%s只有%d条措施，应当逐个问题提出改进措施。"
                .formatted(
                    report.name(problems.sections().getFirst()),
                    problems.count().getAsInt(),
                    report.name(chapter),
                    measures.count().getAsInt())));
  }

  private CrossFinding finding(int section, Place place, String message) {
    return new CrossFinding(
        id(), Severity.WARNING, "sections[" + section + "]", place, message, List.of(), List.of());
  }
}
