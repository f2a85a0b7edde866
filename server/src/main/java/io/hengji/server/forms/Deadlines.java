package io.hengji.server.forms;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// By when each stage of a year is to be handed in. A unit for which none was set goes by the
/// nearest above it.
@Component
public class Deadlines {

  private final JdbcClient jdbc;
  private final AuditLog audit;

  Deadlines(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// The day that holds for a unit: its own, or that of the nearest unit above it.
  @Transactional(readOnly = true)
  public Optional<LocalDate> of(UUID unit, int year, Stage stage) {
    return jdbc.sql(
            """
            select d.due from unit own
            join unit u on own.path ^@ u.path
            join deadline d on d.unit_id = u.id and d.year = :year and d.stage = :stage
            where own.id = :unit order by length(u.path) desc limit 1
            """)
        .param("unit", unit)
        .param("year", year)
        .param("stage", stage.name())
        .query(LocalDate.class)
        .optional();
  }

  /// The days set in a year, by the unit for which they were set.
  @Transactional(readOnly = true)
  public Map<UUID, Map<Stage, LocalDate>> of(int year) {
    record Row(UUID unit, Stage stage, LocalDate due) {}
    List<Row> rows =
        jdbc.sql("select unit_id, stage, due from deadline where year = ?")
            .param(year)
            .query((row, index) ->
                new Row(
                    row.getObject(1, UUID.class),
                    Stage.valueOf(row.getString(2)),
                    row.getObject(3, LocalDate.class)))
            .list();
    Map<UUID, Map<Stage, LocalDate>> all = new HashMap<>();
    for (Row row : rows) {
      all.computeIfAbsent(row.unit, unit -> new EnumMap<>(Stage.class)).put(row.stage, row.due);
    }
    return all;
  }

  /// Sets the day for a unit and all beneath it that have none of their own; without a day the one
  /// above holds again.
  @Transactional
  public void set(Unit unit, int year, Stage stage, Optional<LocalDate> due) {
    Actors.current().require(Right.ADMINISTER, unit.path());
    Optional<LocalDate> before =
        Optional.ofNullable(of(year).getOrDefault(unit.id(), Map.of()).get(stage));
    if (before.equals(due)) {
      return;
    }
    jdbc.sql("delete from deadline where unit_id = ? and year = ? and stage = ?")
        .params(unit.id(), year, stage.name())
        .update();
    due.ifPresent(day ->
        jdbc.sql("insert into deadline (unit_id, year, stage, due) values (?, ?, ?, ?)")
            .params(unit.id(), year, stage.name(), day)
            .update());
    audit.record(
        Change.of(
            "deadline.set",
            "unit",
            unit.id(),
            unit.id(),
            told(year, stage, before),
            told(year, stage, due)));
  }

  private static Map<String, Object> told(int year, Stage stage, Optional<LocalDate> due) {
    return Map.of("year", year, "stage", stage, "due", due.map(LocalDate::toString).orElse(""));
  }
}
