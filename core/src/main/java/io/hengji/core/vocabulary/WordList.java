package io.hengji.core.vocabulary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// Words of one kind, from a file of this package: one word a line, `#` begins a comment that says
/// what belongs into the list and what does not. Longer words come first, so that the first match
/// is the longest.
public record WordList(String name, List<String> words) {
  public WordList {
    words = List.copyOf(words);
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
    for (String word : words) {
      if (text.contains(word)) {
        return Optional.of(word);
      }
    }
    return Optional.empty();
  }

  public boolean anyIn(String text) {
    return findIn(text).isPresent();
  }
}
