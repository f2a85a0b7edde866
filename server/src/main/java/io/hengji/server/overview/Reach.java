package io.hengji.server.overview;

import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The units that a page sums up: those somebody sees, or one of them with all beneath it.
///
/// @param tops none beneath another
/// @param chosen the one that was asked for
record Reach(List<Unit> tops, List<Unit> all, Optional<Unit> chosen) {

  Reach {
    tops = List.copyOf(tops);
    all = List.copyOf(all);
  }

  static Reach of(Units units, Actor actor, Optional<UUID> wanted) {
    List<Unit> seen = units.of(actor);
    if (wanted.isEmpty()) {
      return new Reach(units.tops(actor), seen, Optional.empty());
    }
    Unit unit =
        seen.stream()
            .filter(one -> one.id().equals(wanted.get()))
            .findFirst()
            .orElseThrow(() -> new Missing("unit", wanted.get()));
    return new Reach(
        List.of(unit), seen.stream().filter(one -> one.within(unit)).toList(), Optional.of(unit));
  }

  /// The unit that is looked at; none when they are several.
  Optional<Unit> top() {
    return tops.size() == 1 ? Optional.of(tops.getFirst()) : Optional.empty();
  }

  /// The next units to look at: the tops, or those right beneath the only one.
  List<Unit> beneath() {
    return top()
        .map(top -> all.stream().filter(unit -> unit.parent().filter(top.id()::equals).isPresent()))
        .orElseGet(tops::stream)
        .toList();
  }

  UUID[] ids() {
    return all.stream().map(Unit::id).toArray(UUID[]::new);
  }
}
