package io.hengji.core.checks.report;

import io.hengji.core.report.Clause;
import io.hengji.core.review.ReportCase;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The grade that a report names for the whole evaluation: 评价等级“优”.
record GradeClaim(String grade, Clause clause) {

  private static final WordList BY_OTHERS = WordList.of("report-other-evaluators");
  private static final Pattern GRADE =
      Pattern.compile(
          "(?:等级|等次|评定为|评价为|档次)[^优良中差，]{0,6}[“\"‘「]?(优|良|中|差)(?:[秀好等])?(?=[”\"’」级档次\\s]|$)");

  /// The grades of a report, each once.
  static List<GradeClaim> of(ReportCase report) {
    return report.clauses().stream()
        .filter(clause -> !BY_OTHERS.anyIn(clause.sentence()))
        .map(GradeClaim::in)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Optional<GradeClaim> in(Clause clause) {
    Matcher grade = GRADE.matcher(clause.text());
    return grade.find() ? Optional.of(new GradeClaim(grade.group(1), clause)) : Optional.empty();
  }
}
