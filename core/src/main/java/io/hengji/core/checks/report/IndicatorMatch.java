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

  private static BigDecimal share(String of, String in) {
    List<String> pairs = pairs(of);
    String text = plain(in);
    return pairs.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(pairs.stream().filter(text::contains).count())
            .divide(BigDecimal.valueOf(pairs.size()), MathContext.DECIMAL32);
  }

  private static List<String> pairs(String name) {
    String text = plain(FIGURE.matcher(name).replaceAll(""));
    for (String measure : MEASURES.words()) {
      text = text.replace(measure, "");
    }
    String words = text;
    return IntStream.range(0, Math.max(0, words.length() - 1))
        .mapToObj(i -> words.substring(i, i + 2))
        .distinct()
        .toList();
  }

  private static String plain(String text) {
    return MARKS.matcher(text).replaceAll("");
  }
}
