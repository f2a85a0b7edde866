package io.hengji.core.checks.report;

import io.hengji.core.report.ChapterNames;
import io.hengji.core.report.Clause;
import io.hengji.core.review.ReportCase;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.vocabulary.WordList;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A problem that a report names outside its chapters on problems and suggestions: 该项目主要存在某某的问题.
record NamedProblem(String problem, Clause clause) {

  private static final Pattern NAMED =
      Pattern.compile(
          "存在(?:着|的)?(?:主要)?(?:问题(?:是|为|有)?)?[“\"]?([\\p{IsHan}]{4,30}?)[”\"]?(?:的|等|这一)?问题");
  private static final WordList GENERAL = WordList.of("problem-words-general");

  /// The problems that chapters other than those on problems and suggestions name.
  static List<NamedProblem> of(ReportCase report) {
    List<NamedProblem> problems = new ArrayList<>();
    for (Clause clause : report.clauses()) {
      boolean elsewhere =
          !clause.inHeading()
              && !isIn(report, clause.section(), ReportChapter.PROBLEMS)
              && !isIn(report, clause.section(), ReportChapter.SUGGESTIONS)
              && isIn(report, clause.section(), ReportChapter.CONCLUSION);
      Matcher named = NAMED.matcher(clause.text());
      if (elsewhere && named.find() && !isDenied(clause.text(), named.start())) {
        problems.add(new NamedProblem(named.group(1), clause));
      }
    }
    return problems;
  }

  /// 不存在…问题 and 解决了…存在的问题 name none.
  private static boolean isDenied(String text, int at) {
    String before = text.substring(0, at);
    return before.matches(".*(?:不|未|没有|解决|消除|针对|就|对|是否)[^，]{0,6}");
  }

  /// Whether a section, or one that it is part of, is such a chapter.
  static boolean isIn(ReportCase report, int section, ReportChapter chapter) {
    Set<ReportChapter> names = EnumSet.noneOf(ReportChapter.class);
    names.addAll(ChapterNames.in(report.report().sections().get(section).heading().text()));
    return names.contains(chapter)
        || report.parent(section).filter(p -> isIn(report, p, chapter)).isPresent();
  }

  /// Whether a text takes the problem up: any pair of its characters that is more than a word of
  /// reports everywhere stands in it.
  boolean isTakenUpIn(String text) {
    String words = problem;
    for (String general : GENERAL.words()) {
      words = words.replace(general, "|");
    }
    String rest = words;
    return IntStream.range(0, rest.length() - 1)
        .mapToObj(i -> rest.substring(i, i + 2))
        .filter(pair -> pair.indexOf('|') < 0)
        .anyMatch(text::contains);
  }
}
