package io.hengji.core.quantity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words with their meanings, found at a place of a text: the longest one wins.
final class Lexicon<T> {
  private static final int BUCKETS = 256;

  /// A word and what it means.
  record Entry<T>(String word, T value) {
    int length() {
      return word.length();
    }
  }

  private final List<List<Entry<T>>> byFirst;
  private final List<List<Entry<T>>> byLast;

  private Lexicon(List<Entry<T>> entries) {
    List<Entry<T>> longestFirst = new ArrayList<>(entries);
    longestFirst.sort(Comparator.comparingInt((Entry<T> e) -> e.length()).reversed());
    byFirst = buckets();
    byLast = buckets();
    for (Entry<T> entry : longestFirst) {
      byFirst.get(bucket(entry.word().charAt(0))).add(entry);
      byLast.get(bucket(entry.word().charAt(entry.length() - 1))).add(entry);
    }
  }

  static <T> Lexicon<T> of(Map<String, T> words) {
    return new Lexicon<>(
        words.entrySet().stream().map(e -> new Entry<>(e.getKey(), e.getValue())).toList());
  }

  /// Words without a meaning of their own, with spaces between.
  static Lexicon<Boolean> of(String words) {
    return new Lexicon<>(
        Stream.of(words.split(" ")).distinct().map(word -> new Entry<>(word, true)).toList());
  }

  /// The words of a list in this package.
  static Lexicon<Boolean> ofList(String name) {
    return of(String.join(" ", Units.lines(name)));
  }

  private static <T> List<List<Entry<T>>> buckets() {
    List<List<Entry<T>>> buckets = new ArrayList<>(BUCKETS);
    for (int i = 0; i < BUCKETS; i++) {
      buckets.add(new ArrayList<>(2));
    }
    return buckets;
  }

  private static int bucket(char c) {
    return (c ^ (c >> 8)) & (BUCKETS - 1);
  }

  /// The longest word that begins at `i`.
  @Nullable Entry<T> at(Glyphs g, int i) {
    if (i >= g.length) {
      return null;
    }
    List<Entry<T>> candidates = byFirst.get(bucket(g.at[i]));
    for (int k = 0; k < candidates.size(); k++) {
      Entry<T> entry = candidates.get(k);
      if (g.startsWith(entry.word(), i)) {
        return entry;
      }
    }
    return null;
  }

  /// The longest word that ends at `end`.
  @Nullable Entry<T> before(Glyphs g, int end) {
    if (end <= 0) {
      return null;
    }
    List<Entry<T>> candidates = byLast.get(bucket(g.at[end - 1]));
    for (int k = 0; k < candidates.size(); k++) {
      Entry<T> entry = candidates.get(k);
      if (g.endsWith(entry.word(), end)) {
        return entry;
      }
    }
    return null;
  }
}
