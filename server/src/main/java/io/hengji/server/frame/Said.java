package io.hengji.server.frame;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the core says in Chinese (findings, derivations, reasons, grades, names of cells), said in
/// English. The core composes and keeps its sentences in Chinese; this finds the entry of
/// `messages/said_en.txt` from which a sentence was made, and says it again with what stood in its
/// gaps.
final class Said {

  private static final Said ENGLISH = read("/messages/said_en.txt");
  private static final String STOP = "。";

  /// Gaps within gaps; what is taken apart further is not of the core.
  private static final int DEEPEST = 60;

  /// Entries without a gap.
  private final Map<String, String> whole = new HashMap<>();

  private final List<SaidEntry> entries = new ArrayList<>();

  private Said() {}

  /// The English of a sentence, without what the list does not have.
  static Optional<String> inEnglish(String chinese) {
    return ENGLISH.new Saying().say(chinese);
  }

  private static Said read(String path) {
    Said said = new Said();
    try (InputStream in = Said.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no sentences at " + path);
      }
      String sentence = "";
      for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
        if (line.startsWith("  ")) {
          said.add(sentence, line.strip());
        } else if (!line.startsWith("#")) {
          sentence = line.strip();
        }
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(String sentence, String english) {
    SaidEntry entry = SaidEntry.of(sentence, english);
    if (entry.isWhole()) {
      whole.put(sentence, english);
    } else {
      entries.add(entry);
    }
  }

  /// A sentence on its way into English. The same part of it comes up in each way of taking it
  /// apart, and of these there are twice as many with each separator: it is looked at once.
  final class Saying {
    private final Map<String, Optional<String>> parts = new HashMap<>();
    private int depth;

    /// A sentence, or a part of it, in English; one that has nothing Chinese is its own.
    Optional<String> say(String chinese) {
      Optional<String> known = parts.get(chinese);
      if (known == null && depth < DEEPEST) {
        depth++;
        known = find(chinese);
        depth--;
        parts.put(chinese, known);
      }
      return known == null ? Optional.empty() : known;
    }

    private Optional<String> find(String chinese) {
      if (!isChinese(chinese)) {
        return Optional.of(chinese);
      }
      String known = whole.get(chinese);
      if (known != null) {
        return Optional.of(known);
      }
      for (SaidEntry entry : entries) {
        Optional<String> said = entry.say(chinese, this);
        if (said.isPresent()) {
          return said.map(text -> chinese.endsWith(STOP) ? begun(text) : text);
        }
      }
      return Optional.empty();
    }
  }

  private static String begun(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /// Whether a text has Chinese characters.
  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
