package io.hengji.core.checks.report;

import io.hengji.core.report.Clause;
import io.hengji.core.report.Mention;
import io.hengji.core.review.ReportCase;
import io.hengji.core.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// The points that the text of a report names, each with the part it is given for: by its own words
/// (产出50分), or by the heading it stands in.
record PointsInText(ReportCase report) {

  private static final WordList EARNED = WordList.of("report-score-words");
  private static final WordList TO_HAVE = WordList.of("report-weight-words");
  private static final WordList SETTING = WordList.of("report-setting-words");
  private static final WordList BY_OTHERS = WordList.of("report-other-evaluators");

  /// 自评总分98分 says what was earned, 总分100分 what can be had.
  private static final Pattern TOTAL_EARNED = Pattern.compile("(?:自评|评价|评审|综合|最终)(?:的)?总分");

  private static final int LONGEST_PART = 14;

  List<PointsClaim> claims() {
    List<PointsClaim> claims = new ArrayList<>();
    for (int i = 0; i < report.clauses().size(); i++) {
      for (Mention mention : report.clauses().get(i).mentions()) {
        if (mention.amount().unit().name().equals("分") && !mention.amount().isRange()) {
          claim(i, mention).ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private Optional<PointsClaim> claim(int index, Mention mention) {
    Clause clause = report.clauses().get(index);
    String words = plain(mention.subject());
    if (BY_OTHERS.anyIn(clause.sentence()) || words.length() > LONGEST_PART * 2) {
      return Optional.empty();
    }
    Optional<Boolean> earned = earned(index, words);
    Optional<Part> part = part(clause, words);
    return earned.isEmpty() || part.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new PointsClaim(
                part.get(),
                earned.get(),
                mention.amount().value(),
                clause.at(),
                clause.place(),
                clause.at(),
                false));
  }

  /// Whether points were earned or can be had; of bare points (产出50分) what stands before them in
  /// the sentence tells, the total in the sentence before, or the earned points behind them. In a
  /// heading bare points can be had.
  private Optional<Boolean> earned(int index, String words) {
    Clause clause = report.clauses().get(index);
    boolean earned = words.endsWith("得") || TOTAL_EARNED.matcher(words).find();
    if (TO_HAVE.anyIn(words) && !words.contains("得分") && !earned) {
      return Optional.of(false);
    }
    if (earned || EARNED.anyIn(words)) {
      return Optional.of(true);
    }
    if (SETTING.anyIn(clause.sentence())) {
      return Optional.of(false);
    }
    int at = Math.max(0, clause.sentence().indexOf(clause.text()));
    if (EARNED.anyIn(clause.sentence().substring(0, at)) || followsTotal(index)) {
      return Optional.of(true);
    }
    return clause.inHeading() || isFollowedByEarned(index) ? Optional.of(false) : Optional.empty();
  }

  /// 数量指标20分，得分18分: the first is what can be had.
  private boolean isFollowedByEarned(int index) {
    int next = index + 1;
    return next < report.clauses().size()
        && report.clauses().get(next).sameSentence(report.clauses().get(index))
        && report.clauses().get(next).mentions().stream()
            .anyMatch(mention -> EARNED.words().contains(plain(mention.subject())));
  }

  /// 其中：产出50分 after 评价得分为98分。
  private boolean followsTotal(int index) {
    Clause clause = report.clauses().get(index);
    for (int i = index - 1; i >= 0; i--) {
      Clause other = report.clauses().get(i);
      if (other.section() != clause.section() || other.paragraph() != clause.paragraph()) {
        return false;
      }
      if (!other.sameSentence(clause) && namesWhole(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesWhole(Clause clause) {
    return (EARNED.anyIn(clause.text()) || TOTAL_EARNED.matcher(clause.text()).find())
        && clause.mentions().stream()
            .anyMatch(mention ->
                mention.amount().unit().name().equals("分") && isWhole(plain(mention.subject())));
  }

  private Optional<Part> part(Clause clause, String words) {
    Optional<Part> own = words.length() <= LONGEST_PART ? Part.of(words) : Optional.empty();
    if (own.isPresent()) {
      return own.filter(_ -> !isDetail(words));
    }
    if (!isWhole(words)) {
      return Optional.empty();
    }
    Optional<Part> heading = Part.of(report.heading(clause.section()));
    if (clause.inHeading()) {
      return heading;
    }
    boolean inPart = heading.isPresent() || inKind(clause.section());
    return inPart || !namesTotal(words) ? Optional.empty() : Optional.of(new Part.Whole());
  }

  private boolean inKind(int section) {
    return report.kindOf(section).isPresent()
        || report.parent(section).flatMap(p -> Part.of(report.heading(p))).isPresent();
  }

  /// 数量指标共3个，每个5分: what one of several earns.
  private static boolean isDetail(String words) {
    return words.contains("每") || words.contains("各");
  }

  private static boolean namesTotal(String words) {
    return !words.isEmpty() && (EARNED.anyIn(words) || words.contains("总分"));
  }

  /// Whether nothing is left of the words but those around the points of the whole.
  private static boolean isWhole(String words) {
    String rest = words.replaceAll("\\d+", "");
    for (String word : Part.TOTAL_WORDS.words()) {
      rest = rest.replace(word, "");
    }
    for (String word : TO_HAVE.words()) {
      rest = rest.replace(word, "");
    }
    for (String word : EARNED.words()) {
      rest = rest.replace(word, "");
    }
    return rest.isEmpty();
  }

  private static String plain(String subject) {
    return subject.replaceAll("[\\s\\p{Z}\\p{IsPunctuation}]", "");
  }
}
