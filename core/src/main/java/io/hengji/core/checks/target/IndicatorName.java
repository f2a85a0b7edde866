package io.hengji.core.checks.target;

import io.hengji.core.form.Column;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.vocabulary.WordList;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a level 3 says, without the template's label before it and a bracket behind it.
record IndicatorName(String text) {

  private static final Pattern LABEL = Pattern.compile("^[★☆*]*\\s*指标\\s*\\d+\\s*[:：.、]?\\s*");
  private static final Pattern BRACKET = Pattern.compile("\\s*[（(][^（）()]*[)）]\\s*$");
  private static final Pattern NEGATION = Pattern.compile(".*[不未无非没]");
  private static final Pattern NUMBERED = Pattern.compile("(事件|发生|情况)?(率|数|数量|次数|起数|件数|人数|比例|总数)?");

  static IndicatorName of(IndicatorCase row) {
    String bare = LABEL.matcher(row.text(Column.LEVEL3).strip()).replaceAll("");
    return new IndicatorName(BRACKET.matcher(bare).replaceAll("").strip());
  }

  /// The word of the list that the name ends with, unless a negation stands right before it.
  Optional<String> endsWith(WordList words) {
    for (String word : words.words()) {
      if (text.endsWith(word) && !NEGATION.matcher(before(word)).matches()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  /// The word of the list that the name ends with, alone or with its number or rate behind it.
  Optional<String> endsWithCountOf(WordList words) {
    for (String word : words.words()) {
      int at = text.lastIndexOf(word);
      if (at >= 0 && NUMBERED.matcher(text.substring(at + word.length())).matches()) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  private String before(String word) {
    return text.substring(0, text.length() - word.length());
  }
}
