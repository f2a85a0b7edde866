package io.hengji.server.people;

import java.util.Optional;
import java.util.UUID;

/// A unit in the tree: an area, a department or one of its units.
public record Unit(
    UUID id,
    Optional<UUID> parent,
    String path,
    Kind kind,
    String name,
    Optional<String> code,
    boolean closed) {

  /// What a unit is.
  public enum Kind {
    AREA,
    DEPARTMENT,
    UNIT
  }

  /// How far beneath the root it lies: 0 is the root.
  public int depth() {
    return (int) path.chars().filter(c -> c == '.').count() - 2;
  }

  /// Whether this unit is the other or lies beneath it.
  public boolean within(Unit other) {
    return path.startsWith(other.path);
  }
}
