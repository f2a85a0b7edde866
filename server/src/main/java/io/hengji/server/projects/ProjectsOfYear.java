package io.hengji.server.projects;

import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The projects of a year that who acts may change, for what is taken over from files.
@Component
public class ProjectsOfYear {

  private final JdbcClient jdbc;

  ProjectsOfYear(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// A project with its unit, and whether it has a self-evaluation and a goal.
  public record Known(
      UUID id,
      String code,
      String name,
      UUID unitId,
      String unit,
      String path,
      boolean evaluated,
      boolean planned) {}

  @Transactional(readOnly = true)
  public List<Known> editable(int year) {
    return jdbc
        .sql(
            """
            select p.id, p.code, p.name, p.unit_id, u.name as unit, u.path,
              exists (select from form f where f.project_id = p.id) as evaluated,
              exists (select from goal g where g.project_id = p.id) as planned
            from project p join unit u on u.id = p.unit_id and u.path ^@ any (scope())
            where p.year = ? and p.withdrawn_at is null order by p.code
            """)
        .param(year)
        .query(Rows.of(Known.class))
        .list()
        .stream()
        .filter(project -> Actors.current().may(Right.EDIT_PROJECTS, project.path()))
        .toList();
  }
}
