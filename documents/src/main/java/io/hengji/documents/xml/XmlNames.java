package io.hengji.documents.xml;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The elements that a reader knows, found by namespace and bytes of the local name without making
/// a string of it.
public final class XmlNames<T extends XmlName> {
  static final int NO_NAMESPACE = -1;

  private final T other;
  private final T[] known;
  private final Map<String, Integer> namespaces = new HashMap<>();
  private final byte[][] locals;
  private final int[] spaces;
  private final @Nullable T[] names;
  private final int mask;

  private XmlNames(T other, T[] known) {
    this.other = other;
    this.known = known;
    int size = Integer.highestOneBit(known.length * 4);
    this.mask = size - 1;
    this.locals = new byte[size][];
    this.spaces = new int[size];
    this.names = Arrays.copyOf(known, size);
    Arrays.fill(names, null);
    for (T name : known) {
      if (!name.equals(other)) {
        add(name);
      }
    }
  }

  /// The names of an enum; `other` stands for every element that is none of them.
  public static <T extends XmlName> XmlNames<T> of(T other, T[] known) {
    return new XmlNames<>(other, known);
  }

  private void add(T name) {
    Integer space = namespaces.get(name.namespace().address());
    if (space == null) {
      space = namespaces.size();
      namespaces.put(name.namespace().address(), space);
      namespaces.put(name.namespace().strictAddress(), space);
    }
    byte[] local = name.local().getBytes(StandardCharsets.UTF_8);
    int slot = slot(space, hash(local, 0, local.length));
    while (names[slot] != null) {
      slot = (slot + 1) & mask;
    }
    locals[slot] = local;
    spaces[slot] = space;
    names[slot] = name;
  }

  /// Room for so many names.
  T[] array(int size) {
    T[] array = Arrays.copyOf(known, size);
    Arrays.fill(array, other);
    return array;
  }

  /// The number of a namespace, [#NO_NAMESPACE] for one that no known name is in.
  int namespace(String address) {
    return namespaces.getOrDefault(address, NO_NAMESPACE);
  }

  T find(int space, int hash, byte[] bytes, int from, int to) {
    if (space == NO_NAMESPACE) {
      return other;
    }
    for (int slot = slot(space, hash); ; slot = (slot + 1) & mask) {
      T name = names[slot];
      if (name == null) {
        return other;
      }
      if (spaces[slot] == space && equal(locals[slot], bytes, from, to)) {
        return name;
      }
    }
  }

  private static boolean equal(byte[] local, byte[] bytes, int from, int to) {
    if (local.length != to - from) {
      return false;
    }
    for (int i = 0; i < local.length; i++) {
      if (local[i] != bytes[from + i]) {
        return false;
      }
    }
    return true;
  }

  private int slot(int space, int hash) {
    int mixed = (hash + space) * 0x9E3779B1;
    return (mixed ^ (mixed >>> 15)) & mask;
  }

  static int hash(byte[] bytes, int from, int to) {
    int hash = 0;
    for (int i = from; i < to; i++) {
      hash = 31 * hash + bytes[i];
    }
    return hash;
  }
}
