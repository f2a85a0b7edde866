package io.hengji.server.monitoring;

import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// A day of monitoring for all projects of a year that somebody reviews.
@Component
class MonitoringRound {

  private final JdbcClient jdbc;
  private final Units units;
  private final Monitorings monitorings;

  MonitoringRound(JdbcClient jdbc, Units units, Monitorings monitorings) {
    this.jdbc = jdbc;
    this.units = units;
    this.monitorings = monitorings;
  }

  /// Opens the day for each project that has none yet; returns for how many.
  @Transactional
  public int open(int year, LocalDate day) {
    Actor actor = Actors.current();
    actor.require(Right.REVIEW_FOR_DEPARTMENT);
    UUID[] reach =
        units.of(actor).stream()
            .filter(unit -> actor.may(Right.REVIEW_FOR_DEPARTMENT, unit.path()))
            .map(Unit::id)
            .toArray(UUID[]::new);
    List<UUID> projects =
        jdbc.sql(
                """
                select p.id from project p
                where p.year = :year and p.withdrawn_at is null and p.unit_id = any(:units)
                  and not exists (select from monitoring m
                    where m.project_id = p.id and m.day = :day)
                  and not exists (select from form f where f.project_id = p.id
                    and f.state in ('DECIDED', 'PUBLISHED'))
                order by p.code, p.id limit 1000
                """)
            .param("year", year)
            .param("units", reach)
            .param("day", day)
            .query((row, index) -> row.getObject(1, UUID.class))
            .list();
    projects.forEach(project -> monitorings.openFor(project, day));
    return projects.size();
  }
}
