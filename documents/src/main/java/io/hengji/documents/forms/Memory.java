package io.hengji.documents.forms;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/// What was found out about texts. The texts of captions are few and come again and again; what was
/// asked is remembered up to a number.
final class Memory<V> {
  private static final int MOST = 20_000;

  private final Map<String, V> known = new ConcurrentHashMap<>();

  /// What is known of a text, else what is found out now.
  V of(String text, Function<String, V> find) {
    V remembered = known.get(text);
    if (remembered != null) {
      return remembered;
    }
    V found = find.apply(text);
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(text, found);
    return found;
  }
}
