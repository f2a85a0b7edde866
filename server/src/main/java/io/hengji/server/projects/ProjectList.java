package io.hengji.server.projects;

import io.hengji.server.database.Rows;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
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
      left join form f on f.project_id = p.id
      left join goal g on g.project_id = p.id
      where p.year = :year and p.withdrawn_at is null
      """;
  private static final String NARROWED =
      FROM
          + """
          and (:unit = '' or u.path ^@ :unit)
          and (:text = '' or p.name ilike :like or p.code ilike :like or u.name ilike :like)
          and (:standing = '' or %1$s = :standing)
          and case :view
            when 'MINE' then %1$s = any (string_to_array(:mine, ' '))
            when 'RETURNED' then %1$s in ('RETURNED', 'GOAL_RETURNED')
            when 'UNDETERMINED' then f.claimed is not null and f.computed is null
            when 'CHANGED' then p.changes > 0
            else true end
          """
              .formatted(Standing.SQL);

  private final JdbcClient jdbc;
  private final Units units;

  ProjectList(JdbcClient jdbc, Units units) {
    this.jdbc = jdbc;
    this.units = units;
  }

  /// The years with projects, newest first.
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return jdbc.sql("select distinct year from project order by year desc")
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
    var query = bound(filter, "select " + ProjectRow.COLUMNS + narrowed(filter) + place + order);
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
    String order = "and f.id is not null order by p.department_id, p.code, p.id limit " + most;
    return bound(filter, "select p.id " + narrowed(filter) + order)
        .query((row, index) -> row.getObject(1, UUID.class))
        .list();
  }

  /// The sums of each department.
  @Transactional(readOnly = true)
  public List<Sums> sums(ProjectFilter filter) {
    String select =
        """
        select p.department_id as department, count(*) as projects,
          sum(p.initial_budget) as initial, sum(p.annual_budget) as annual,
          sum(p.executed) as executed, round(avg(f.claimed), 2) as claimed,
          round(avg(f.computed), 2) as computed,
          count(*) filter (where f.claimed is not null and f.computed is null) as undetermined
        """;
    return bound(filter, select + narrowed(filter) + "group by p.department_id")
        .query(Rows.of(Sums.class))
        .list();
  }

  /// How many rows each tab has in this year.
  @Transactional(readOnly = true)
  public Map<ProjectFilter.View, Long> counts(int year) {
    Map<ProjectFilter.View, Long> counts = new EnumMap<>(ProjectFilter.View.class);
    BiFunction<String, ProjectFilter.View, String> column =
        (condition, view) -> "count(*) filter (where %s) as %s".formatted(condition, view);
    String select =
        String.join(
            ", ",
            column.apply("true", ProjectFilter.View.ALL),
            column.apply(
                Standing.SQL + " = any (string_to_array(:mine, ' '))", ProjectFilter.View.MINE),
            column.apply(
                Standing.SQL + " in ('RETURNED', 'GOAL_RETURNED')", ProjectFilter.View.RETURNED),
            column.apply(
                "f.claimed is not null and f.computed is null", ProjectFilter.View.UNDETERMINED),
            column.apply("p.changes > 0", ProjectFilter.View.CHANGED));
    Actor actor = Actors.current();
    jdbc.sql("select " + select + "\n" + FROM)
        .param("scope", String.join(" ", actor.scope()))
        .param("year", year)
        .param("mine", Standing.waitingFor(actor))
        .query()
        .singleRow()
        .forEach((name, count) ->
            counts.put(
                ProjectFilter.View.valueOf(name.toUpperCase(Locale.ROOT)),
                ((Number) count).longValue()));
    return counts;
  }

  private static String narrowed(ProjectFilter filter) {
    return NARROWED + filter.that().map(that -> "and " + that.sql() + "\n").orElse("");
  }

  private JdbcClient.StatementSpec bound(ProjectFilter filter, String sql) {
    Actor actor = Actors.current();
    String text = filter.text();
    return jdbc.sql(sql)
        .param("scope", String.join(" ", actor.scope()))
        .param("year", filter.year().orElseThrow())
        .param("unit", filter.unit().flatMap(units::find).map(unit -> unit.path()).orElse(""))
        .param("text", text)
        .param("like", "%" + text.replaceAll("([\\\\%_])", "\\\\$1") + "%")
        .param("that", filter.that().map(Condition::value).orElse(""))
        .param("standing", filter.standing().map(Enum::name).orElse(""))
        .param("view", filter.view().name())
        .param("mine", Standing.waitingFor(actor));
  }
}
