package io.hengji.server.people;

import java.util.Optional;
import java.util.UUID;

/// A unit in the tree: an area, a department or one of its units.
public record Unit(
    UUID id, Optional<UUID> parent, String path, Kind kind, String name, Optional<String> code) {

  /// What a unit is.
  public enum Kind {
    AREA,
    DEPARTMENT,
    UNIT
  }

  /// Whether this unit is the other or lies beneath it.
  public boolean within(Unit other) {
    return path.startsWith(other.path);
  }
}
