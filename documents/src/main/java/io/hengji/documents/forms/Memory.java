package io.hengji.documents.forms;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What was found out about texts. A cell is asked for its meaning many times within a moment, and
/// the texts of captions come again and again: each text has its one slot, and the next text that
/// falls on it takes it over, so that nothing grows.
final class Memory<V> {
  private static final int SLOTS = 1 << 12;

  private record Known<V>(String text, V value) {}

  /// Written without locks: what another thread does not see yet it finds out itself.
  @SuppressWarnings({"unchecked", "rawtypes"})
  private final @Nullable Known<V>[] slots = new Known[SLOTS];

  /// What is known of a text, else what is found out now.
  V of(String text, Function<String, V> find) {
    int hash = text.hashCode();
    int slot = (hash ^ (hash >>> 15)) & (SLOTS - 1);
    Known<V> known = slots[slot];
    if (known != null && known.text().equals(text)) {
      return known.value();
    }
    V found = find.apply(text);
    slots[slot] = new Known<>(text, found);
    return found;
  }
}
