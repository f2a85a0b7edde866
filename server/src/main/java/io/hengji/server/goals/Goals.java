package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.server.database.Rows;
import io.hengji.server.forms.FormText;
import io.hengji.server.scope.Missing;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The goals of projects as they stand, and their versions.
@Component
public class Goals {

  private static final String CURRENT =
      """
      select g.id, p.id as project, p.name, g.unit_id, u.path, g.year, g.state, g.number, g.due,
        v.id as version, v.reason, v.content::text as content, v.revisions, v.row_keys, v.rows_made,
        exists (select from goal_version e where e.goal_id = g.id and e.number < g.number
          and e.approved_at is not null) as adjusted,
        exists (select from form f where f.project_id = p.id) as evaluated,
        exists (select from form f where f.project_id = p.id
          and f.state not in ('FILLING', 'RETURNED')) as handed_in
      from goal g
      join project p on p.id = g.project_id
      join unit u on u.id = g.unit_id
      join goal_version v on v.goal_id = g.id and v.number = g.number
      where p.id = ?
      """;

  private static final String VERSIONS =
      """
      select v.id, v.number, v.reason, v.opened_at, o.name as opened_by, v.submitted_at,
        s.name as submitted_by, v.approved_at, a.name as approved_by
      from goal g
      join goal_version v on v.goal_id = g.id
      left join account o on o.id = v.opened_by
      left join account s on s.id = v.submitted_by
      left join account a on a.id = v.approved_by
      where g.project_id = ? order by v.number desc
      """;

  private static final String CONTENT =
      """
      select v.content::text from goal g join goal_version v on v.goal_id = g.id
      where g.project_id = ? and v.number = ?
      """;

  private final JdbcClient jdbc;

  Goals(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The goal of a project, if it has one that who asks may see.
  @Transactional(readOnly = true)
  public Optional<Goal> find(UUID project) {
    return read(project);
  }

  /// The goal of a project.
  @Transactional(readOnly = true)
  public Goal require(UUID project) {
    return find(project).orElseThrow(() -> new Missing("goal", project));
  }

  /// The goal of a project, which nobody else changes until this transaction ends.
  Goal hold(UUID project) {
    jdbc.sql("select id from goal where project_id = ? for update")
        .param(project)
        .query(UUID.class)
        .list();
    return read(project).orElseThrow(() -> new Missing("goal", project));
  }

  /// The versions of a project's goal, the latest first.
  @Transactional(readOnly = true)
  public List<GoalVersion> versions(UUID project) {
    return jdbc.sql(VERSIONS).param(project).query(Rows.of(GoalVersion.class)).list();
  }

  /// The content of a version.
  @Transactional(readOnly = true)
  public Form content(UUID project, int number) {
    return jdbc.sql(CONTENT)
        .params(project, number)
        .query(String.class)
        .optional()
        .map(FormText::read)
        .orElseThrow(() -> new Missing("goal version", number));
  }

  private Optional<Goal> read(UUID project) {
    return jdbc.sql(CURRENT).param(project).query(Goals::goal).optional();
  }

  private static Goal goal(ResultSet row, int index) throws SQLException {
    return new Goal(
        row.getObject("id", UUID.class),
        row.getObject("project", UUID.class),
        row.getString("name"),
        row.getObject("unit_id", UUID.class),
        row.getString("path"),
        row.getInt("year"),
        GoalState.valueOf(row.getString("state")),
        row.getInt("number"),
        Optional.ofNullable(row.getObject("due", LocalDate.class)),
        row.getObject("version", UUID.class),
        row.getString("reason"),
        row.getBoolean("adjusted"),
        row.getBoolean("evaluated"),
        row.getBoolean("handed_in"),
        FormText.read(row.getString("content")),
        integers(row.getArray("revisions")),
        integers(row.getArray("row_keys")),
        row.getInt("rows_made"));
  }

  private static List<Integer> integers(Array array) throws SQLException {
    return Arrays.asList((Integer[]) array.getArray());
  }
}
