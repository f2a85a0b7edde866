package io.hengji.core.similarity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;

/// A text as the set of its runs of three characters (shingles), without spaces and punctuation.
/// How alike two texts are is the Jaccard coefficient of their sets: shingles of both ÷ shingles of
/// either.
public record Shingles(String text, Set<String> runs) {

  private static final int LENGTH = 3;

  public static Shingles of(String text) {
    String plain = plain(text);
    Set<String> runs = new HashSet<>();
    for (int i = 0; i + LENGTH <= plain.length(); i++) {
      runs.add(plain.substring(i, i + LENGTH));
    }
    return new Shingles(plain, Set.copyOf(runs));
  }

  /// A text without spaces and punctuation.
  public static String plain(String text) {
    int first = 0;
    while (first < text.length() && !isMark(text.charAt(first))) {
      first++;
    }
    if (first == text.length()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length()).append(text, 0, first);
    for (int i = first; i < text.length(); i++) {
      if (!isMark(text.charAt(i))) {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private static boolean isMark(char c) {
    if (c >= 0x4E00 && c <= 0x9FFF) {
      return false;
    }
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          true;
      default -> c == ' ' || (c >= '\t' && c <= '\r');
    };
  }

  /// 1 for equal sets, 0 where nothing is shared or a text is too short for a shingle.
  public BigDecimal likeness(Shingles other) {
    Set<String> both = new HashSet<>(runs);
    both.retainAll(other.runs);
    int either = runs.size() + other.runs.size() - both.size();
    return either == 0
        ? BigDecimal.ZERO
        : BigDecimal.valueOf(both.size()).divide(BigDecimal.valueOf(either), MathContext.DECIMAL32);
  }
}
