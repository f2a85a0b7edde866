package io.hengji.server.projects;

import io.hengji.server.database.Rows;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the list of projects: a page of it by the place of its first row, and sums over all of it.
@Component
class ProjectList {

  /// Rows a page.
  static final int ROWS = 50;

  private static final String FROM =
      """
      from project p
      join unit u on u.id = p.unit_id and u.path ^@ any (string_to_array(:scope, ' '))
      where p.year = :year and p.withdrawn_at is null
      """;

  private static final String TOTALS =
      """
      select department_id as department,
        count(*) as in_all,
        count(*) filter (where standing = any (string_to_array(:mine, ' '))) as in_mine,
        count(*) filter (where standing in ('RETURNED', 'GOAL_RETURNED')) as in_returned,
        count(*) filter (where claimed is not null and computed is null) as in_undetermined,
        count(*) filter (where changes > 0) as in_changed,
        count(*) filter (where hit) as projects,
        sum(initial_budget) filter (where hit) as initial,
        sum(annual_budget) filter (where hit) as annual,
        sum(executed) filter (where hit) as executed,
        round(avg(claimed) filter (where hit), 2) as claimed,
        round(avg(computed) filter (where hit), 2) as computed,
        count(*) filter (where hit and claimed is not null and computed is null) as undetermined
      from (select p.department_id, p.standing, p.changes, p.initial_budget, p.annual_budget,
          p.executed, p.claimed, p.computed,
      """;

  private final JdbcClient jdbc;
  private final Units units;

  ProjectList(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// The years with projects, newest first; counted, since every page asks.
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return jdbc.sql(
            """
            select year from tallied where unit_id = any(:tops) and what = 'PROJECT' and value = ''
            group by year having sum(n) > 0 order by year desc
            """)
        .param("tops", units.tops(Actors.current()).stream().map(Unit::id).toArray(UUID[]::new))
        .query((row, index) -> row.getInt(1))
        .list();
  }

  /// A page of the list and one row more when there is a next page.
  @Transactional(readOnly = true)
  public List<ProjectRow> rows(ProjectFilter filter) {
    boolean backwards = filter.before().isPresent();
    Optional<ProjectFilter.Keyset> from = filter.before().or(filter::after);
    String place =
        from.isEmpty()
            ? ""
            : "and (p.department_id, p.code, p.id) %s (:department, :code, :id)\n"
                .formatted(backwards ? "<" : ">");
    String order =
        "order by p.department_id %1$s, p.code %1$s, p.id %1$s limit %2$d"
            .formatted(backwards ? "desc" : "", ROWS + 1);
    var query =
        bound(filter, "select " + ProjectRow.COLUMNS + FROM + "and " + hit(filter) + place + order);
    if (from.isPresent()) {
      query =
          query
              .param("department", from.get().department())
              .param("code", from.get().code())
              .param("id", from.get().id());
    }
    List<ProjectRow> rows = query.query(Rows.of(ProjectRow.class)).list();
    return backwards ? rows.reversed() : rows;
  }

  /// The projects of a filter that have a self-evaluation, in the order of the list.
  @Transactional(readOnly = true)
  public List<UUID> withForms(ProjectFilter filter, int most) {
    String withForm = "and exists (select from form f where f.project_id = p.id)\n";
    String order = "order by p.department_id, p.code, p.id limit " + most;
    return bound(filter, "select p.id " + FROM + "and " + hit(filter) + withForm + order)
        .query((row, index) -> row.getObject(1, UUID.class))
        .list();
  }

  /// The sums over all rows of the filter, and how many rows each tab has in its year.
  @Transactional(readOnly = true)
  public Totals totals(ProjectFilter filter) {
    Map<ProjectFilter.View, Long> counts = new EnumMap<>(ProjectFilter.View.class);
    RowMapper<Sums> row = Rows.of(Sums.class);
    List<Sums> sums = new ArrayList<>();
    bound(filter, TOTALS + hit(filter) + "as hit\n" + FROM + ") p group by department_id")
        .query((rows, index) -> {
          for (ProjectFilter.View view : ProjectFilter.View.values()) {
            counts.merge(view, rows.getLong("in_" + view), Long::sum);
          }
          return rows.getLong("projects") == 0 || sums.add(row.mapRow(rows, index));
        })
        .list();
    return new Totals(sums, counts);
  }

  /// What a filter asks of a row, but for the year.
  private static String hit(ProjectFilter filter) {
    List<String> asked = new ArrayList<>();
    filter.unit().ifPresent(unit -> asked.add("u.path ^@ :unit"));
    if (!filter.text().isEmpty()) {
      asked.add("(position(:text in p.search) > 0 or p.unit_id = any (:named))");
    }
    filter.standing().ifPresent(standing -> asked.add("p.standing = :standing"));
    filter.that().ifPresent(that -> asked.add(that.sql()));
    switch (filter.view()) {
      case ALL -> {}
      case MINE -> asked.add("p.standing = any (string_to_array(:mine, ' '))");
      case RETURNED -> asked.add("p.standing in ('RETURNED', 'GOAL_RETURNED')");
      case UNDETERMINED -> asked.add("p.claimed is not null and p.computed is null");
      case CHANGED -> asked.add("p.changes > 0");
    }
    return asked.isEmpty() ? "true\n" : "(" + String.join("\n  and ", asked) + ")\n";
  }

  private JdbcClient.StatementSpec bound(ProjectFilter filter, String sql) {
    Actor actor = Actors.current();
    String text = filter.text().toLowerCase(Locale.ROOT);
    return jdbc.sql(sql)
        .param("scope", String.join(" ", actor.scope()))
        .param("year", filter.year().orElseThrow())
        .param("unit", filter.unit().flatMap(units::find).map(Unit::path).orElse(""))
        .param("text", text)
        .param("named", text.isEmpty() ? new UUID[0] : named(actor, text))
        .param("that", filter.that().map(Condition::value).orElse(""))
        .param("standing", filter.standing().map(Enum::name).orElse(""))
        .param("mine", Standing.waitingFor(actor));
  }

  /// The units with a text in their names.
  private UUID[] named(Actor actor, String text) {
    return units.of(actor).stream()
        .filter(unit -> unit.name().toLowerCase(Locale.ROOT).contains(text))
        .map(Unit::id)
        .toArray(UUID[]::new);
  }
}
