package io.hengji.core.checks.report;

import io.hengji.core.quantity.UnitKind;
import io.hengji.core.report.Clause;
import io.hengji.core.report.Mention;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.regex.Pattern;

/// A number of a report that can be held against indicators: whole, exact, of the evaluated year,
/// not of a part.
record Stated(Clause clause, Mention mention) {

  private static final WordList FILLERS = WordList.of("report-subject-fillers");
  private static final WordList PARTIAL = WordList.of("partial-counts");
  private static final Pattern ROUGH = Pattern.compile("约|将近|余|左右|上下");
  private static final Pattern ROUGH_BEFORE = Pattern.compile("(?:近|逾|超|大概)$");
  private static final Pattern PLANNED = Pattern.compile("计划|目标值|指标值|预期|拟|应");
  private static final Pattern PLAN_WORDS =
      Pattern.compile("(?:年初)?(?:计划|目标值?|指标值|预期)|实际(?:完成|为|达到)?|完成(?:值|数)?|达到?|[为是]");
  private static final Pattern DONE = Pattern.compile("实际|已");
  private static final Pattern INDEFINITE = Pattern.compile("一\\p{IsHan}{0,2}");
  private static final Pattern COUNTS_INDICATORS =
      Pattern.compile(".*[级项类](?:指标|评价指标)$|.*设(?:定|置|立)?$");

  /// The same with the words of an earlier clause of its sentence where its own say only how far:
  /// 实际完成192人 behind 居家服务老人目标值为240人.
  Stated after(List<Clause> clauses) {
    if (!isBare(mention.subject())) {
      return this;
    }
    String lead = "";
    for (Clause other : clauses) {
      if (other.equals(clause)) {
        break;
      }
      if (other.sameSentence(clause)) {
        String words = other.mentions().isEmpty() ? "" : other.mentions().getFirst().subject();
        lead = isBare(words) ? lead : PLAN_WORDS.matcher(words).replaceAll("");
      }
    }
    return lead.isEmpty()
        ? this
        : new Stated(
            new Clause(
                clause.section(),
                clause.paragraph(),
                clause.place(),
                clause.sentence(),
                clause.sentenceStart(),
                lead + clause.text(),
                clause.mentions(),
                clause.dates()),
            new Mention(lead + mention.subject(), mention.meaning(), mention.amount()));
  }

  private static boolean isBare(String subject) {
    String bare =
        PLAN_WORDS.matcher(subject.replaceAll("[\\s\\p{Z}\\p{IsPunctuation}]", "")).replaceAll("");
    for (String filler : FILLERS.words()) {
      bare = bare.replace(filler, "");
    }
    return bare.isEmpty();
  }

  boolean isUsable() {
    return !mention.amount().isRange()
        && mention.amount().unit().per().isEmpty()
        && !mention.amount().unit().name().equals("分")
        && !INDEFINITE.matcher(mention.amount().text()).matches()
        && !ROUGH.matcher(clause.text()).find()
        && !ROUGH_BEFORE.matcher(mention.subject()).find()
        && !clause.isPart()
        && switch (mention.amount().unit().kind()) {
          case MONEY, COUNT, SHARE, AREA, LENGTH, MASS, VOLUME, ENERGY, TIME, NONE -> true;
          case CALENDAR -> false;
        };
  }

  /// Whether the number is of a part (其中, 平均) that the indicator's own name does not name.
  boolean isOfPartOf(String name) {
    return PARTIAL.words().stream()
        .anyMatch(word -> clause.text().contains(word) && !name.contains(word));
  }

  /// A bare number or a time is an indicator's only where its whole name stands before it.
  boolean wantsWholeName() {
    UnitKind kind = mention.amount().unit().kind();
    return kind == UnitKind.NONE || kind == UnitKind.TIME;
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
