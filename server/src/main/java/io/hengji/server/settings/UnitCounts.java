package io.hengji.server.settings;

import io.hengji.server.people.Unit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// How many people and projects units have.
@Component
class UnitCounts {

  private final JdbcClient jdbc;

  UnitCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A unit with what it and all beneath it hold.
  record Counted(Unit unit, long people, long projects) {}

  @Transactional(readOnly = true)
  public List<Counted> of(List<Unit> units) {
    Map<UUID, Long> people = counts("account where active");
    Map<UUID, Long> projects = counts("project where withdrawn_at is null");
    return units.stream()
        .map(unit -> new Counted(unit, sum(units, unit, people), sum(units, unit, projects)))
        .toList();
  }

  private Map<UUID, Long> counts(String from) {
    return jdbc
        .sql("select unit_id, count(*) from %s group by unit_id".formatted(from))
        .query((row, index) -> Map.entry(row.getObject(1, UUID.class), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static long sum(List<Unit> units, Unit top, Map<UUID, Long> counts) {
    return units.stream()
        .filter(unit -> unit.within(top))
        .mapToLong(unit -> counts.getOrDefault(unit.id(), 0L))
        .sum();
  }
}
