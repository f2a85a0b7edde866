package io.hengji.server.overview;

import io.hengji.server.database.Rows;
import io.hengji.server.people.Unit;
import io.hengji.server.scope.Actors;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/// Reads what is counted for units and everything beneath them, and settles it now and then.
@Component
class Tallies {

  private static final String SUMS =
      """
      select %s what, value, sum(n)::bigint as n, sum(forms)::bigint as forms,
        sum(initial) as initial, sum(annual) as annual, sum(executed) as executed,
        sum(points) as points
      from tallied where year = :year and unit_id = any(:units)
      group by %s what, value
      """;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;

  Tallies(JdbcClient jdbc, TransactionTemplate transaction) {
    this.jdbc = jdbc;
    this.transaction = transaction;
  }

  /// The years in which these units have projects, newest first.
  @Transactional(readOnly = true)
  public List<Integer> years(List<Unit> units) {
    return jdbc.sql(
            """
            select year from tallied where unit_id = any(:units) and what = 'PROJECT' and value = ''
            group by year having sum(n) > 0 order by year desc
            """)
        .param("units", ids(units))
        .query((row, index) -> row.getInt(1))
        .list();
  }

  /// The sums over units of which none lies beneath another.
  @Transactional(readOnly = true)
  public Sums of(int year, List<Unit> units) {
    return new Sums(
        jdbc.sql(SUMS.formatted("", ""))
            .param("year", year)
            .param("units", ids(units))
            .query(Rows.of(Sums.Line.class))
            .list());
  }

  /// The sums of each of these units that has projects, in their order.
  @Transactional(readOnly = true)
  public Map<Unit, Sums> each(int year, List<Unit> units) {
    Map<UUID, List<Sums.Line>> lines = new LinkedHashMap<>();
    units.forEach(unit -> lines.put(unit.id(), new ArrayList<>()));
    jdbc.sql(SUMS.formatted("unit_id,", "unit_id,"))
        .param("year", year)
        .param("units", ids(units))
        .query(Rows.of(UnitLine.class))
        .list()
        .forEach(line -> lines.getOrDefault(line.unitId, new ArrayList<>()).add(line.line()));
    Map<Unit, Sums> sums = new LinkedHashMap<>();
    for (Unit unit : units) {
      Sums own = new Sums(lines.getOrDefault(unit.id(), List.of()));
      if (own.projects() > 0) {
        sums.put(unit, own);
      }
    }
    return sums;
  }

  @Scheduled(fixedDelayString = "PT20S")
  void settle() {
    Actors.asServer(() ->
        transaction.execute(
            status -> jdbc.sql("select settle_tally()").query((row, index) -> true).single()));
  }

  private static UUID[] ids(List<Unit> units) {
    return units.stream().map(Unit::id).toArray(UUID[]::new);
  }

  private record UnitLine(
      UUID unitId,
      String what,
      String value,
      long n,
      long forms,
      BigDecimal initial,
      BigDecimal annual,
      BigDecimal executed,
      BigDecimal points) {

    Sums.Line line() {
      return new Sums.Line(what, value, n, forms, initial, annual, executed, points);
    }
  }
}
