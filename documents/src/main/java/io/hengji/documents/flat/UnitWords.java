package io.hengji.documents.flat;

import io.hengji.core.quantity.Units;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/// Which words are units: those that the reading of quantities knows after a figure.
final class UnitWords {

  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();
  private static final int LONGEST = 10;
  private static final int REMEMBERED = 5_000;

  private UnitWords() {}

  static boolean contain(String word) {
    if (word.length() > LONGEST) {
      return false;
    }
    if (KNOWN.size() > REMEMBERED) {
      KNOWN.clear();
    }
    return KNOWN.computeIfAbsent(word, w -> Units.find(w).isPresent());
  }
}
