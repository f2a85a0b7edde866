package io.hengji.core.checks.text;

import io.hengji.core.form.Column;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.similarity.Shingles;
import io.hengji.core.vocabulary.WordList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What an indicator counts, as pairs of neighbouring characters of its name without figures and
/// words of measure: 困难职工 of 困难职工人数≥1500人.
record Subject(List<String> pairs) {

  /// Whose satisfaction it is, goals leave out.
  private static final String SATISFACTION = "满意度";

  private static final WordList MEASURES = WordList.of("measure-words");
  private static final WordList FILLERS = WordList.of("fillers-of-counts");
  private static final Pattern NUMBER = Pattern.compile("^指标[:：]?");
  private static final Pattern FIGURE =
      Pattern.compile("[≥≤≧≦<>=＝]*[0-9０-９][0-9０-９.,，．]*[%％]?\\p{IsHan}?(?:以上|以下|以内)?|[*＊]+");

  static Subject of(IndicatorCase row) {
    String name = FIGURE.matcher(row.text(Column.LEVEL3)).replaceAll("");
    name = Shingles.plain(NUMBER.matcher(name).replaceFirst(""));
    for (String measure : MEASURES.words()) {
      name = name.replace(measure, "");
    }
    String subject = name.contains(SATISFACTION) ? SATISFACTION : withoutFillers(name);
    return new Subject(
        IntStream.range(0, Math.max(0, subject.length() - 1))
            .mapToObj(i -> subject.substring(i, i + 2))
            .distinct()
            .toList());
  }

  private static String withoutFillers(String text) {
    String rest = text;
    for (String filler : FILLERS.words()) {
      rest = rest.replace(filler, "");
    }
    return rest;
  }

  /// True for a name that is one word: 培训, 慰问.
  boolean isShort() {
    return pairs.size() < 2;
  }

  /// The share of the name that a clause speaks of.
  BigDecimal shareIn(String clause) {
    String said = withoutFillers(clause);
    return pairs.isEmpty()
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(pairs.stream().filter(said::contains).count())
            .divide(BigDecimal.valueOf(pairs.size()), MathContext.DECIMAL32);
  }

  /// True when the clause has every character of a name of three or more, in whatever order: 著录条目
  /// of 条目著录数量.
  boolean isSpelledIn(String clause) {
    return pairs.size() > 1
        && pairs.stream()
            .flatMapToInt(String::chars)
            .allMatch(character -> clause.indexOf(character) >= 0);
  }
}
