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

  /// Entries without a gap at their begin, by their first character; the others in the list.
  private final Map<String, String> whole = new HashMap<>();

  private final List<SaidEntry> entries = new ArrayList<>();

  private Said() {}

  /// The English of a sentence, without what the list does not have.
  static Optional<String> inEnglish(String chinese) {
    return ENGLISH.say(chinese);
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

  /// A sentence in English; one that has nothing Chinese is its own.
  Optional<String> say(String chinese) {
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

  private static String begun(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  /// Whether a text has Chinese characters.
  static boolean isChinese(String text) {
    return text.codePoints().anyMatch(Character::isIdeographic);
  }
}
