package io.hengji.server.settings;

import io.hengji.server.forms.Deadlines;
import io.hengji.server.forms.Stage;
import io.hengji.server.people.Unit;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/// The deadlines of a year as a table: what was set, and what holds where nothing was.
@Component
class DeadlineTable {

  private static final int YEARS_BACK = 3;

  private final Deadlines deadlines;
  private final Reach reach;
  private final Clock clock;

  DeadlineTable(Deadlines deadlines, Reach reach, Clock clock) {
    this.deadlines = deadlines;
    this.reach = reach;
    this.clock = clock;
  }

  /// A unit with what was set or typed for it, and what holds when nothing is.
  record Row(Unit unit, Map<Stage, String> own, Map<Stage, LocalDate> holds) {}

  /// What the page shows.
  record DeadlinesView(int year, List<Integer> years, List<Row> rows, int wrong, boolean saved) {}

  DeadlinesView of(int year, Map<String, String> typed, int wrong, boolean saved) {
    Map<UUID, Map<Stage, LocalDate>> set = deadlines.of(year);
    List<Row> rows = units().stream().map(unit -> row(unit, year, set, typed)).toList();
    int now = LocalDate.now(clock).getYear();
    List<Integer> years =
        IntStream.concat(IntStream.of(year), IntStream.rangeClosed(now - YEARS_BACK, now + 1))
            .distinct()
            .sorted()
            .boxed()
            .toList()
            .reversed();
    return new DeadlinesView(year, years, rows, wrong, saved);
  }

  private Row row(
      Unit unit, int year, Map<UUID, Map<Stage, LocalDate>> set, Map<String, String> typed) {
    Map<Stage, LocalDate> own = set.getOrDefault(unit.id(), Map.of());
    Map<Stage, String> shown = new EnumMap<>(Stage.class);
    Map<Stage, LocalDate> holds = new EnumMap<>(Stage.class);
    for (Stage stage : Stage.values()) {
      String kept = Optional.ofNullable(own.get(stage)).map(LocalDate::toString).orElse("");
      shown.put(stage, typed.getOrDefault(field(unit, stage), kept));
      deadlines.of(unit.id(), year, stage).ifPresent(day -> holds.put(stage, day));
    }
    return new Row(unit, shown, holds);
  }

  /// The areas and departments for which days are set.
  List<Unit> units() {
    return reach.open().stream().filter(unit -> unit.kind() != Unit.Kind.UNIT).toList();
  }

  /// The name of the field for a unit and a stage.
  static String field(Unit unit, Stage stage) {
    return stage + "-" + unit.id();
  }
}
