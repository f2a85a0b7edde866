package io.hengji.core.checks.report;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// How far the words around a number of a report are those of an indicator's name, by pairs of
/// neighbouring characters without figures and words of measure.
final class IndicatorMatch {

  private static final WordList MEASURES = WordList.of("measure-words");
  private static final WordList VERBS = WordList.of("verbs-of-doing");
  private static final int SHORTEST = 3;
  private static final Pattern BRACKET = Pattern.compile("[（(][^（）()]*[)）]");
  private static final Pattern LINK = Pattern.compile("(?:为|是|达到|达|共|有|约)+$");
  private static final Pattern FIGURE = Pattern.compile("[≥≤≧≦<>=＝]*[0-9０-９.,，．％%]+");
  private static final Pattern MARKS = Pattern.compile("[\\s\\p{Z}\\p{IsPunctuation}]");

  private IndicatorMatch() {}

  /// Whether an indicator's target or actual is in a unit that the number compares with.
  static boolean comparable(IndicatorCase row, Amount amount) {
    return figures(row).stream().anyMatch(figure -> figure.unit().comparesWith(amount.unit()));
  }

  /// The figures of target and actual.
  static List<Amount> figures(IndicatorCase row) {
    return Stream.of(row.targetFigure(), row.actualFigure()).flatMap(Optional::stream).toList();
  }

  /// The share of the indicator's name that a text speaks of.
  static BigDecimal nameIn(IndicatorCase row, String text) {
    return share(row.text(Column.LEVEL3), text);
  }

  /// The share of a subject that an indicator's name speaks of.
  static BigDecimal subjectIn(String subject, IndicatorCase row) {
    return share(subject, row.text(Column.LEVEL3));
  }

  /// Whether a subject ends with the whole name, brackets and words of measure aside.
  static boolean isWhole(IndicatorCase row, String subject) {
    String name = withoutMeasures(bare(row));
    return name.length() >= SHORTEST && withoutMeasures(bareSubject(subject)).endsWith(name);
  }

  /// Whether a subject is the whole name and nothing else.
  static boolean isNameOf(IndicatorCase row, String subject) {
    return bareSubject(subject).equals(plain(row.text(Column.LEVEL3)));
  }

  /// Whether a text has the whole name.
  static boolean isWrittenOutIn(IndicatorCase row, String text) {
    String name = plain(row.text(Column.LEVEL3));
    return name.length() >= SHORTEST && plain(text).contains(name);
  }

  /// Whether the name has the whole subject.
  static boolean isNamedBy(IndicatorCase row, String subject) {
    String said = bareSubject(subject);
    return said.length() >= SHORTEST && bare(row).contains(said);
  }

  private static String bare(IndicatorCase row) {
    return plain(BRACKET.matcher(row.text(Column.LEVEL3)).replaceAll(""));
  }

  private static String bareSubject(String subject) {
    return LINK.matcher(plain(subject)).replaceAll("");
  }

  private static BigDecimal share(String of, String in) {
    List<String> pairs = pairs(of);
    String text = plain(in);
    return pairs.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(pairs.stream().filter(text::contains).count())
            .divide(BigDecimal.valueOf(pairs.size()), MathContext.DECIMAL32);
  }

  private static List<String> pairs(String name) {
    String words = withoutVerb(withoutMeasures(plain(FIGURE.matcher(name).replaceAll(""))));
    return IntStream.range(0, Math.max(0, words.length() - 1))
        .mapToObj(i -> words.substring(i, i + 2))
        .distinct()
        .toList();
  }

  private static String withoutMeasures(String text) {
    String rest = text;
    for (String measure : MEASURES.words()) {
      rest = rest.replace(measure, "");
    }
    return rest;
  }

  /// 彩超 of 购置彩超: in an enumeration the verb stands before the first item alone.
  private static String withoutVerb(String text) {
    return VERBS.words().stream()
        .filter(verb -> text.startsWith(verb) && text.length() >= verb.length() + 2)
        .findFirst()
        .map(verb -> text.substring(verb.length()))
        .orElse(text);
  }

  private static String plain(String text) {
    return MARKS.matcher(text).replaceAll("");
  }
}
