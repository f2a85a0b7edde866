package io.hengji.documents.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Captions taken apart into the words they are made of.
final class Words {
  private static final int LONGEST = 16;

  private final Map<String, Word> kinds = new HashMap<>();
  private final BitSet initials = new BitSet();
  private final BitSet finals = new BitSet();
  private int longest;

  private Words() {}

  /// The words of the list `words.txt`.
  static Words read() {
    Words words = new Words();
    try (InputStream in = Words.class.getResourceAsStream("words.txt")) {
      if (in == null) {
        throw new IllegalStateException("no words");
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .forEach(words::line);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private void line(String line) {
    int equals = line.indexOf('=');
    Word kind = Word.valueOf(line.substring(0, equals).strip().toUpperCase(Locale.ROOT));
    for (String word : line.substring(equals + 1).split("\\|", -1)) {
      String plain = word.strip();
      kinds.put(plain, kind);
      initials.set(plain.charAt(0));
      finals.set(plain.charAt(plain.length() - 1));
      longest = Math.max(longest, plain.length());
    }
  }

  /// The words of a text, by as few as will do; none where something else is in it.
  List<Word> of(String text) {
    if (text.length() < 2
        || text.length() > LONGEST
        || !initials.get(text.charAt(0))
        || !finals.get(text.charAt(text.length() - 1))) {
      return List.of();
    }
    int[] fewest = new int[text.length() + 1];
    int[] lengths = new int[text.length()];
    for (int from = text.length() - 1; from >= 0; from--) {
      fewest[from] = LONGEST + 1;
      int most = initials.get(text.charAt(from)) ? Math.min(longest, text.length() - from) : 0;
      for (int length = 1; length <= most; length++) {
        int count = 1 + fewest[from + length];
        if (count <= fewest[from] && kinds.containsKey(text.substring(from, from + length))) {
          fewest[from] = count;
          lengths[from] = length;
        }
      }
    }
    if (fewest[0] > LONGEST) {
      return List.of();
    }
    List<Word> words = new ArrayList<>();
    for (int from = 0; from < text.length(); from += lengths[from]) {
      words.add(kinds.getOrDefault(text.substring(from, from + lengths[from]), Word.NOUN));
    }
    return words;
  }
}
