package io.hengji.core.similarity;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/// A text as the set of its runs of three characters (shingles), without spaces and punctuation.
/// How alike two texts are is the Jaccard coefficient of their sets: shingles of both ÷ shingles of
/// either.
public record Shingles(String text, Set<String> runs) {

  private static final int LENGTH = 3;
  private static final Pattern MARKS = Pattern.compile("[\\s\\p{IsPunctuation}]");

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
    return MARKS.matcher(text).replaceAll("");
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
