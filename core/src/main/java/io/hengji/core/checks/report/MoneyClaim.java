package io.hengji.core.checks.report;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.report.Clause;
import io.hengji.core.report.Mention;
import io.hengji.core.review.FormSet;
import io.hengji.core.review.ReportCase;
import io.hengji.core.vocabulary.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a report says of the money of a whole project: budget, spending or execution rate. Amounts
/// whose subject says anything more (a part, a source, another year) are no such claim.
record MoneyClaim(Role role, Amount amount, Clause clause) {

  /// What the number says.
  enum Role {
    INITIAL("年初预算"),
    ANNUAL("预算"),
    EXECUTED("支出"),
    RATE("预算执行率");

    private final String title;

    Role(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  private static final WordList INITIAL_WORDS = WordList.of("report-initial-budget");
  private static final WordList ANNUAL_WORDS = WordList.of("report-annual-budget");
  private static final WordList EXECUTED_WORDS = WordList.of("report-executed");
  private static final WordList FILLERS = WordList.of("report-money-fillers");
  private static final Pattern ROUGH = Pattern.compile("约|近|余|多万|左右|超过");

  /// 2022, also in 20221231; not the head of an amount, as in 20802.28万元.
  private static final Pattern YEAR =
      Pattern.compile(
          "(?<!\\d)(20\\d{2})(?:(?:0\\d|1[0-2])[0-3]\\d)?(?!\\d|(?:\\.\\d+)?\\s*[万亿元])");

  private static final String RATE_WORD = "执行率";
  private static final int LONGEST = 40;

  /// The claims of a report in the sections about a project; `names` are the words that name it.
  static List<MoneyClaim> of(ReportCase report, List<String> names) {
    List<MoneyClaim> claims = new ArrayList<>();
    for (Clause clause : report.clauses()) {
      boolean usable =
          !clause.inHeading()
              && !ROUGH.matcher(clause.text()).find()
              && !clause.isPart()
              && !speaksOfAnotherYear(report, clause);
      if (!usable) {
        continue;
      }
      for (Mention mention : clause.mentions()) {
        role(mention, names)
            .ifPresent(r -> claims.add(new MoneyClaim(r, mention.amount(), clause)));
      }
    }
    return claims;
  }

  private static boolean speaksOfAnotherYear(ReportCase report, Clause clause) {
    String year = report.report().year().map(y -> "" + y.value()).orElse("");
    return YEAR.matcher(clause.sentence())
        .results()
        .anyMatch(found -> !found.group(1).equals(year) && !year.isEmpty());
  }

  private static Optional<Role> role(Mention mention, List<String> names) {
    Amount amount = mention.amount();
    String subject = FormSet.plain(mention.subject());
    if (amount.isRange() || !amount.unit().per().isEmpty() || subject.length() > LONGEST) {
      return Optional.empty();
    }
    if (amount.unit().kind() == UnitKind.SHARE) {
      return subject.endsWith(RATE_WORD) || subject.matches(".*" + RATE_WORD + "(?:为|是|达|达到)")
          ? without(subject, names, new WordList("rate", List.of("预算执行率", "资金执行率", RATE_WORD)))
                  .isEmpty()
              ? Optional.of(Role.RATE)
              : Optional.empty()
          : Optional.empty();
    }
    if (amount.unit().kind() != UnitKind.MONEY) {
      return Optional.empty();
    }
    for (Role role : List.of(Role.INITIAL, Role.EXECUTED, Role.ANNUAL)) {
      WordList words =
          switch (role) {
            case INITIAL -> INITIAL_WORDS;
            case EXECUTED -> EXECUTED_WORDS;
            case ANNUAL, RATE -> ANNUAL_WORDS;
          };
      if (words.anyIn(subject) && without(subject, names, words).isEmpty()) {
        return Optional.of(role);
      }
    }
    return Optional.empty();
  }

  /// What is left of a subject without the project's names, one of the words, and fillers.
  private static String without(String subject, List<String> names, WordList words) {
    String rest = subject.replaceAll("\\d+", "");
    for (String name : names) {
      rest = rest.replace(name, "");
    }
    String word = words.findIn(rest).orElse("");
    rest = word.isEmpty() ? rest : rest.replaceFirst(Pattern.quote(word), "");
    for (String filler : FILLERS.words()) {
      rest = rest.replace(filler, "");
    }
    return rest;
  }
}
