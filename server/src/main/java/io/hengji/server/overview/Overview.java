package io.hengji.server.overview;

import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts together what the overview shows of a year and some units.
@Component
class Overview {

  private static final int TASKS = 8;

  private final Tallies tallies;
  private final Tasks tasks;
  private final Scores scores;
  private final Units units;
  private final Clock clock;

  Overview(Tallies tallies, Tasks tasks, Scores scores, Units units, Clock clock) {
    this.tallies = tallies;
    this.tasks = tasks;
    this.scores = scores;
    this.units = units;
    this.clock = clock;
  }

  /// The overview of a year, the newest unless one is named, and of a unit, all unless one is.
  OverviewView of(Optional<Integer> wanted, Optional<UUID> unit) {
    Actor actor = Actors.current();
    Reach reach = Reach.of(units, actor, unit);
    List<Integer> years = tallies.years(reach.tops());
    Optional<Integer> year = wanted.or(() -> years.stream().findFirst());
    return new OverviewView(
        tasks.count(actor),
        tasks.list(TASKS),
        LocalDate.now(clock),
        year,
        years,
        reach.top(),
        reach.chosen().isPresent(),
        year.map(one -> tallies.of(one, reach.tops())).orElse(new Sums(List.of())),
        year.map(one -> tallies.each(one, reach.beneath())).orElse(Map.of()),
        year.map(one -> scores.widest(one, reach.ids())).orElse(List.of()));
  }
}
