package io.hengji.core.checks.text;

import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import io.hengji.core.vocabulary.WordList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A number of goal or outcome with the clause it stands in: 帮扶困难劳模200人以上.
record GoalNumber(Amount amount, String clause, boolean atLeast) {

  private static final WordList PARTIAL = WordList.of("partial-counts");
  private static final Pattern CLAUSE_END = Pattern.compile("[，。；、,;！!？?/\\n]|(?<=[^0-9])[.．]");
  private static final String SENTENCE_PARTS = "，。；,;！!？?\n";
  private static final WordList VERBS = WordList.of("verbs-of-doing");
  private static final Pattern LEAST_BEFORE =
      Pattern.compile(".*(?:不少于|不低于|不小于|至少|≥|≧|>=|＞=|超过|多于|高于|大于)\\s*$");
  private static final Pattern LEAST_AFTER = Pattern.compile("^\\s*(?:以上|及以上|之上).*");
  private static final Pattern ROUGH = Pattern.compile("[余约近多来]");
  private static final Pattern ROUGH_BEFORE = Pattern.compile(".*(?:约|近|大约|将近|左右)\\s*$");
  private static final Pattern ROUGH_AFTER = Pattern.compile("^\\s*(?:余|多|左右|上下|来).*");

  /// The numbers of a text that can be held against indicators: counts and measures of the year,
  /// neither money nor rough numbers nor numbers of a part.
  static List<GoalNumber> of(Statement statement) {
    return CountedAmounts.of(statement).stream()
        .filter(amount -> isMeasure(amount) && !isRough(statement.text(), amount))
        .map(amount -> of(statement.text(), amount))
        .filter(number -> !PARTIAL.anyIn(number.clause()))
        .toList();
  }

  private static boolean isMeasure(Amount amount) {
    return switch (amount.unit().kind()) {
      case COUNT, SHARE, TIME, AREA, LENGTH, MASS, VOLUME, ENERGY -> isWhole(amount);
      default -> false;
    };
  }

  private static boolean isWhole(Amount amount) {
    return amount.unit().per().isEmpty() && !amount.isRange();
  }

  private static boolean isRough(String text, Amount amount) {
    return ROUGH.matcher(amount.text()).find()
        || ROUGH_BEFORE.matcher(text.substring(0, amount.start())).matches()
        || ROUGH_AFTER.matcher(text.substring(amount.end())).matches();
  }

  /// The verb of the first item of an enumeration, for an item without one of its own.
  private static String sharedVerb(String text, int start) {
    if (start == 0 || text.charAt(start - 1) != '、' || verbAt(text, start).isPresent()) {
      return "";
    }
    int first = start - 1;
    while (first > 0 && SENTENCE_PARTS.indexOf(text.charAt(first - 1)) < 0) {
      first--;
    }
    return verbAt(text, first).orElse("");
  }

  private static Optional<String> verbAt(String text, int start) {
    return VERBS.words().stream().filter(verb -> text.startsWith(verb, start)).findFirst();
  }

  private static GoalNumber of(String text, Amount amount) {
    int start = 0;
    int end = text.length();
    Matcher boundary = CLAUSE_END.matcher(text);
    while (boundary.find()) {
      if (boundary.end() <= amount.start()) {
        start = boundary.end();
      } else if (boundary.start() >= amount.end()) {
        end = boundary.start();
        break;
      }
    }
    String before = sharedVerb(text, start) + text.substring(start, amount.start());
    String after = text.substring(amount.end(), end);
    boolean atLeast =
        LEAST_BEFORE.matcher(before).matches() || LEAST_AFTER.matcher(after).matches();
    return new GoalNumber(amount, before + "\n" + after, atLeast);
  }
}
