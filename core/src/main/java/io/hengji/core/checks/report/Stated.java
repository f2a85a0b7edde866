package io.hengji.core.checks.report;

import io.hengji.core.report.Clause;
import io.hengji.core.report.Mention;
import io.hengji.core.vocabulary.WordList;
import java.util.regex.Pattern;

/// A number of a report that can be held against indicators: whole, exact, of the evaluated year,
/// not of a part.
record Stated(Clause clause, Mention mention) {

  private static final WordList FILLERS = WordList.of("report-subject-fillers");
  private static final WordList PARTIAL = WordList.of("partial-counts");
  private static final Pattern ROUGH = Pattern.compile("约|将近|余|左右|上下");
  private static final Pattern ROUGH_BEFORE = Pattern.compile("(?:近|逾|超|大概)$");
  private static final Pattern PLANNED = Pattern.compile("计划|目标值|指标值|预期|拟|应");
  private static final Pattern DONE = Pattern.compile("实际|已");
  private static final Pattern INDEFINITE = Pattern.compile("一\\p{IsHan}{0,2}");
  private static final Pattern COUNTS_INDICATORS =
      Pattern.compile(".*[级项类](?:指标|评价指标)$|.*设(?:定|置|立)?$");

  boolean isUsable() {
    return !mention.amount().isRange()
        && mention.amount().unit().per().isEmpty()
        && !mention.amount().unit().name().equals("分")
        && !INDEFINITE.matcher(mention.amount().text()).matches()
        && !ROUGH.matcher(clause.text()).find()
        && !ROUGH_BEFORE.matcher(mention.subject()).find()
        && !PARTIAL.anyIn(clause.text())
        && !clause.isPart()
        && switch (mention.amount().unit().kind()) {
          case MONEY, COUNT, SHARE, AREA, LENGTH, MASS, VOLUME, ENERGY -> true;
          case TIME, CALENDAR, NONE -> false;
        };
  }

  /// 下设1个三级指标 counts indicators.
  boolean countsIndicators() {
    return COUNTS_INDICATORS.matcher(mention.subject()).matches()
        || clause
            .text()
            .substring(Math.min(clause.text().length(), after()))
            .matches(".{0,2}级指标.*");
  }

  private int after() {
    int at = clause.text().indexOf(mention.amount().text());
    return at < 0 ? 0 : at + mention.amount().text().length();
  }

  boolean isPlanned() {
    return PLANNED.matcher(clause.text()).find();
  }

  boolean isDone() {
    return !isPlanned() && DONE.matcher(clause.text()).find();
  }

  /// The words of the clause before the number, without those that say when and how far.
  String subject() {
    String subject = mention.subject().replaceAll("[\\s\\p{Z}]", "");
    String bare = subject.replaceAll("20\\d{2}年度?", "");
    for (String filler : FILLERS.words()) {
      bare = bare.replace(filler, "");
    }
    return bare.isEmpty() ? subject : bare;
  }
}
