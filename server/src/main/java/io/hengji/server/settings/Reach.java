package io.hengji.server.settings;

import io.hengji.server.people.Refused;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The units that who acts administers.
@Component
class Reach {

  private final Units units;

  Reach(Units units) {
    this.units = units;
  }

  /// All of them, in the order of the tree. Whoever administers nothing is stopped.
  List<Unit> units() {
    Actor actor = Actors.current();
    actor.require(Right.ADMINISTER);
    return units.of(actor).stream()
        .filter(unit -> actor.may(Right.ADMINISTER, unit.path()))
        .toList();
  }

  /// Those that are open.
  List<Unit> open() {
    return units().stream().filter(unit -> !unit.closed()).toList();
  }

  /// The one that was chosen.
  Unit require(String id) {
    return find(id).orElseThrow(() -> new Refused("people.error.unit"));
  }

  Optional<Unit> find(String id) {
    return id(id).flatMap(known -> units().stream().filter(u -> u.id().equals(known)).findFirst());
  }

  private static Optional<UUID> id(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException notChosen) {
      return Optional.empty();
    }
  }
}
