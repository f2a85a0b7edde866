package io.hengji.server.monitoring;

import io.hengji.server.database.Rows;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the projects of a year with their latest monitoring, a page by the place of the line
/// before.
@Component
class MonitoringList {

  /// Lines a page.
  static final int ROWS = 50;

  private static final Pattern PLACE =
      Pattern.compile("([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})~([^\\p{Cntrl}]*)");

  private static final String PAGE =
      """
      select p.id, p.code, p.name, u.name as unit, p.annual_budget, p.executed, m.day, m.due,
        m.state, m.light, coalesce(m.behind, 0) as behind, m.low, m.high, m.grade
      from project p
      join unit u on u.id = p.unit_id
      left join lateral (select * from monitoring m where m.project_id = p.id
        order by m.day desc limit 1) m on true
      where p.year = :year and p.withdrawn_at is null and p.unit_id = any(:units)
        and (:light = '' or m.light = :light)
        and (:id = '' or (p.code, p.id) > (:code, nullif(:id, '')::uuid))
      order by p.code, p.id limit :most
      """;

  private final JdbcClient jdbc;
  private final Units units;

  MonitoringList(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// The years with projects, newest first.
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return jdbc.sql(
            """
            select year from tallied where what = 'PROJECT' and value = '' and unit_id = any(:units)
            group by year having sum(n) > 0 order by year desc
            """)
        .param("units", units.tops(Actors.current()).stream().map(Unit::id).toArray(UUID[]::new))
        .query((row, index) -> row.getInt(1))
        .list();
  }

  /// The lines behind a place, one more than a page shows when there are more.
  @Transactional(readOnly = true)
  public List<MonitoringLine> behind(int year, Optional<UUID> unit, String light, String place) {
    Matcher parts = PLACE.matcher(place);
    boolean known = parts.matches();
    return jdbc.sql(PAGE)
        .param("year", year)
        .param("units", reach(unit))
        .param("light", light)
        .param("id", known ? parts.group(1) : "")
        .param("code", known ? parts.group(2) : "")
        .param("most", ROWS + 1)
        .query(Rows.of(MonitoringLine.class))
        .list();
  }

  private UUID[] reach(Optional<UUID> unit) {
    List<Unit> seen = units.of(Actors.current());
    Optional<Unit> top = unit.flatMap(id -> seen.stream().filter(u -> u.id().equals(id)).findAny());
    return seen.stream()
        .filter(one -> top.map(one::within).orElse(unit.isEmpty()))
        .map(Unit::id)
        .toArray(UUID[]::new);
  }
}
