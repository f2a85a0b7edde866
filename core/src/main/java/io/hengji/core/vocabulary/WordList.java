package io.hengji.core.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Words of one kind, from a file of this package: one word a line, `#` begins a comment that says
/// what belongs into the list and what does not. Longer words come first, so that the first match
/// is the longest.
public final class WordList {

  private final String name;
  private final List<String> words;
  private final BitSet firsts = new BitSet();
  private final Map<Character, List<Integer>> byFirst = new HashMap<>();

  /// A list of words, none of them empty; earlier ones are found first.
  public WordList(String name, List<String> words) {
    this.name = name;
    this.words = List.copyOf(words);
    for (int i = 0; i < words.size(); i++) {
      char first = words.get(i).charAt(0);
      firsts.set(first);
      byFirst.computeIfAbsent(first, _ -> new ArrayList<>()).add(i);
    }
  }

  public String name() {
    return name;
  }

  public List<String> words() {
    return words;
  }

  /// Reads the list `name.txt`; a list that does not exist is a fault of ours.
  public static WordList of(String name) {
    try (InputStream in = WordList.class.getResourceAsStream(name + ".txt")) {
      if (in == null) {
        throw new IllegalStateException("no word list " + name);
      }
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new WordList(
          name,
          text.lines()
              .map(line -> line.replaceFirst("#.*", "").strip())
              .filter(word -> !word.isEmpty())
              .distinct()
              .sorted((a, b) -> Integer.compare(b.length(), a.length()))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The first (longest) word that the text contains.
  public Optional<String> findIn(String text) {
    int found = words.size();
    for (int at = 0; at < text.length(); at++) {
      if (firsts.get(text.charAt(at))) {
        found = Math.min(found, wordAt(text, at));
      }
    }
    return found < words.size() ? Optional.of(words.get(found)) : Optional.empty();
  }

  /// The number of the first word that stands at a place of a text; that of none behind the last.
  private int wordAt(String text, int at) {
    for (int number : byFirst.getOrDefault(text.charAt(at), List.of())) {
      if (text.startsWith(words.get(number), at)) {
        return number;
      }
    }
    return words.size();
  }

  public boolean anyIn(String text) {
    return findIn(text).isPresent();
  }
}
