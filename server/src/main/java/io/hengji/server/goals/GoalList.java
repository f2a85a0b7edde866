package io.hengji.server.goals;

import io.hengji.server.database.Rows;
import io.hengji.server.goals.GoalFilter.Standing;
import io.hengji.server.scope.Actors;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the projects of a year with their goals, a page by the place of the line before it.
@Component
class GoalList {

  /// Lines a page.
  static final int ROWS = 50;

  private static final String FROM =
      """
      from project p
      join unit u on u.id = p.unit_id and u.path ^@ any (string_to_array(:scope, ' '))
      left join goal g on g.project_id = p.id
      left join lateral (select count(*) > 0 as adjusted from goal_version e
        where e.goal_id = g.id and e.number < g.number and e.approved_at is not null) a on true
      where p.year = :year and p.withdrawn_at is null
        and (:text = '' or p.name ilike :like or p.code ilike :like or u.name ilike :like)
      """;
  private static final String STANDING =
      "case when g.state is null then 'NONE' when g.state = 'APPROVED' and a.adjusted"
          + " then 'ADJUSTED' else g.state end";
  private static final String PAGE =
      """
      select p.id, p.code, p.name, u.name as unit, u.path, p.annual_budget, g.state,
        coalesce(a.adjusted, false) as adjusted, coalesce(g.number, 0) as number, g.due,
        coalesce(g.indicators, 0) as indicators, g.weight, coalesce(g.blockers, 0) as blockers,
        coalesce(g.errors, 0) as errors, coalesce(g.warnings, 0) as warnings,
        coalesce(g.hints, 0) as hints
      """
          + FROM
          + "and (:standing = 'ALL' or "
          + STANDING
          + " = :standing)\n"
          + "and (:id = '' or (p.code, p.id::text) > (:code, :id))\n"
          + "order by p.code, p.id::text limit "
          + (ROWS + 1);

  private final JdbcClient jdbc;

  GoalList(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The years with projects, newest first.
  @Transactional(readOnly = true)
  public List<Integer> years() {
    return jdbc.sql("select distinct year from project order by year desc")
        .query((row, index) -> row.getInt(1))
        .list();
  }

  /// A page of the list, one line more than it shows when there are more.
  @Transactional(readOnly = true)
  public List<GoalLine> lines(GoalFilter filter) {
    int cut = filter.after().lastIndexOf('~');
    return bound(filter, PAGE)
        .param("standing", filter.standing().name())
        .param("code", cut < 0 ? "" : filter.after().substring(0, cut))
        .param("id", cut < 0 ? "" : filter.after().substring(cut + 1))
        .query(Rows.of(GoalLine.class))
        .list();
  }

  /// How many projects stand where.
  @Transactional(readOnly = true)
  public Map<Standing, Long> counts(GoalFilter filter) {
    Map<Standing, Long> counts = new EnumMap<>(Standing.class);
    bound(
            filter,
            "select " + STANDING + " as standing, count(*) as projects " + FROM + "group by 1")
        .query((row, index) ->
            Map.entry(Standing.valueOf(row.getString("standing")), row.getLong("projects")))
        .list()
        .forEach(entry -> {
          counts.merge(entry.getKey(), entry.getValue(), Long::sum);
          counts.merge(Standing.ALL, entry.getValue(), Long::sum);
        });
    return counts;
  }

  private JdbcClient.StatementSpec bound(GoalFilter filter, String sql) {
    return jdbc.sql(sql)
        .param("scope", String.join(" ", Actors.current().scope()))
        .param("year", filter.year().orElse(0))
        .param("text", filter.text())
        .param("like", "%" + filter.text().replaceAll("([\\\\%_])", "\\\\$1") + "%");
  }
}
