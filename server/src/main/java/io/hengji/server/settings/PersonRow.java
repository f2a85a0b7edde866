package io.hengji.server.settings;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Somebody in the list of people. Each role reads `FILER~unit`.
record PersonRow(
    UUID id,
    String login,
    String name,
    String unit,
    boolean active,
    boolean mustChange,
    boolean locked,
    @Nullable OffsetDateTime seenAt,
    @Nullable String roles) {

  /// A role with the name of its unit.
  record Held(String role, String unit) {}

  List<Held> held() {
    return roles == null
        ? List.of()
        : roles
            .lines()
            .map(line -> line.split("~", 2))
            .map(parts -> new Held(parts[0], parts[1]))
            .toList();
  }

  PeopleFilter.State state() {
    return !active
        ? PeopleFilter.State.CLOSED
        : locked
            ? PeopleFilter.State.LOCKED
            : mustChange ? PeopleFilter.State.NEW : PeopleFilter.State.ACTIVE;
  }
}
