package io.hengji.server.settings;

import io.hengji.server.people.Unit;
import io.hengji.server.people.UnitChanges;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Puts the page of a unit together.
@Component
class UnitViews {

  private final Reach reach;
  private final UnitCounts counts;
  private final UnitChanges units;

  UnitViews(Reach reach, UnitCounts counts, UnitChanges units) {
    this.reach = reach;
    this.counts = counts;
    this.units = units;
  }

  /// What the page of a unit shows.
  record UnitView(
      UnitCounts.Counted counted, String path, List<Unit> others, @Nullable String error) {}

  UnitView of(UUID id, @Nullable String error) {
    Unit unit = units.require(id);
    List<Unit> all = reach.units();
    UnitCounts.Counted counted =
        counts.of(all).stream().filter(one -> one.unit().id().equals(id)).findFirst().orElseThrow();
    List<Unit> others = all.stream().filter(one -> !one.within(unit) && !one.closed()).toList();
    String above =
        unit.parent()
            .flatMap(parent -> all.stream().filter(one -> one.id().equals(parent)).findFirst())
            .map(Unit::name)
            .orElse("");
    return new UnitView(counted, above, others, error);
  }
}
