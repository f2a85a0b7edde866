package io.hengji.core.checks.set;

import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.FormIdentity;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.vocabulary.WordList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a text speaks of, as pairs of neighbouring characters, set phrases left out: 劳模 and 困难 of
/// 改善劳模生活实际困难. A pair is a number, the first character above the second: topics are kept by the
/// hundred thousand.
final class Topic {

  private static final WordList NAME_WORDS = WordList.of("project-name-words");
  private static final WordList SET_PHRASES = WordList.of("set-phrases-of-benefits");
  private static final WordList NONE = new WordList("", List.of());
  private static final Pattern NO_HAN = Pattern.compile("\\P{IsHan}+");

  /// In ascending order, each once.
  private final int[] pairs;

  private Topic(IntStream pairs) {
    this.pairs = pairs.sorted().distinct().toArray();
  }

  /// What a sentence speaks of.
  static Topic ofSentence(String text) {
    return of(text, SET_PHRASES);
  }

  /// What the name of a form's project speaks of, its unit and department aside.
  static Topic ofProject(Form form) {
    String name = FormIdentity.of(form).project();
    for (String own :
        List.of(
            FormIdentity.plain(form.head().department().text()),
            FormIdentity.plain(form.head().unit().text()))) {
      name = own.isEmpty() ? name : name.replace(own, " ");
    }
    return of(name, NAME_WORDS);
  }

  /// What a form speaks of in its project's name and its outputs, and in its goals where `goals`.
  static Topic ofWork(Form form, boolean goals) {
    StringBuilder text = new StringBuilder(form.head().project().text());
    for (Indicator row : form.indicators()) {
      if (isWork(row)) {
        text.append('\n').append(row.level3().text());
        text.append('\n').append(row.target().text());
        text.append('\n').append(row.actual().text());
      }
    }
    if (goals) {
      text.append('\n').append(form.goal().expected().text());
      text.append('\n').append(form.goal().actual().text());
    }
    text.append('\n').append(form.remarks().text());
    return of(text.toString(), NONE);
  }

  private static boolean isWork(Indicator row) {
    Optional<IndicatorClass> of = IndicatorClass.of(row.level1().text());
    return of.filter(c -> c == IndicatorClass.BENEFIT || c == IndicatorClass.SATISFACTION)
        .isEmpty();
  }

  private static Topic of(String text, WordList without) {
    String bare = NO_HAN.matcher(text).replaceAll(" ");
    for (String word : without.words()) {
      bare = bare.replace(word, " ");
    }
    String spoken = bare;
    return new Topic(
        IntStream.range(0, Math.max(0, spoken.length() - 1))
            .filter(i -> spoken.charAt(i) != ' ' && spoken.charAt(i + 1) != ' ')
            .map(i -> spoken.charAt(i) << Character.SIZE | spoken.charAt(i + 1)));
  }

  IntStream pairs() {
    return Arrays.stream(pairs);
  }

  /// What both topics have.
  Topic shared(Topic other) {
    return new Topic(pairs().filter(pair -> Arrays.binarySearch(other.pairs, pair) >= 0));
  }

  /// What is left without some pairs.
  Topic without(IntPredicate unwanted) {
    return new Topic(pairs().filter(unwanted.negate()));
  }

  int size() {
    return pairs.length;
  }
}
