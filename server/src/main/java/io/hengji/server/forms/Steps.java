package io.hengji.server.forms;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way of projects through the year: who handed in, returned or approved what, when and why.
@Component
public class Steps {

  private final JdbcClient jdbc;
  private final AuditLog audit;

  Steps(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// Records that what is at `stage` went from one state to another, in the log of changes too. The
  /// state itself is kept by whoever takes the step.
  @Transactional
  public void record(
      UUID project,
      Stage stage,
      int number,
      Enum<?> before,
      Enum<?> after,
      String reason,
      Optional<LocalDate> due) {
    UUID unit =
        jdbc.sql(
                """
                insert into step
                  (project_id, unit_id, stage, number, before, after, reason, due, account_id)
                select id, unit_id, :stage, :number, :before, :after, :reason, :due, :by
                from project where id = :project returning unit_id
                """)
            .param("project", project)
            .param("stage", stage.name())
            .param("number", number)
            .param("before", before.name())
            .param("after", after.name())
            .param("reason", reason)
            .param("due", due.orElse(null))
            .param("by", Actors.current().id().orElse(null))
            .query(UUID.class)
            .single();
    audit.record(
        Change.of(
            "step",
            "project",
            project,
            unit,
            Map.of("stage", stage, "state", before),
            Map.of("stage", stage, "state", after, "reason", reason)));
  }

  /// The steps of a project, the latest first.
  @Transactional(readOnly = true)
  public List<Step> of(UUID project) {
    return jdbc.sql(
            """
            select s.stage, s.number, s.before, s.after, s.reason, s.due, s.at,
              name_of(s.account_id) as by
            from step s where s.project_id = ? order by s.id desc
            """)
        .param(project)
        .query(Rows.of(Step.class))
        .list();
  }
}
