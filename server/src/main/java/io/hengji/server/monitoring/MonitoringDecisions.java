package io.hengji.server.monitoring;

import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Stage;
import io.hengji.server.forms.Steps;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Monitoring handed in by the unit, and noted or returned by its reviewer.
@Component
class MonitoringDecisions {

  private final JdbcClient jdbc;
  private final Monitorings monitorings;
  private final Steps steps;

  MonitoringDecisions(JdbcClient jdbc, Monitorings monitorings, Steps steps) {
    this.jdbc = jdbc;
    this.monitorings = monitorings;
    this.steps = steps;
  }

  /// Hands it in; false when something still stands in the way.
  @Transactional
  public boolean handIn(UUID project, LocalDate day) {
    Monitoring monitoring = locked(project, day);
    Actors.current().require(Right.REPORT_PROGRESS, monitoring.unitPath());
    Judgement judgement = monitorings.judge(monitoring);
    if (!monitoring.state().isOpen()
        || !judgement.unexplained().isEmpty()
        || !judgement.empty().isEmpty()) {
      return false;
    }
    jdbc.sql("update monitoring set state = 'SUBMITTED' where id = ?")
        .param(monitoring.id())
        .update();
    jdbc.sql(
            """
            insert into monitoring_version (monitoring_id, unit_id, number, content, forecast, handed_in_by)
            select id, :unit, :number, :content::jsonb, forecast, :by from monitoring where id = :id
            """)
        .param("id", monitoring.id())
        .param("unit", monitoring.unit())
        .param("number", monitoring.number())
        .param("content", FormText.of(monitoring.soFar()))
        .param("by", Actors.current().id().orElse(null))
        .update();
    jdbc.sql(
            """
            update project set light = :light, monitored_on = :day
            where id = :id and (monitored_on is null or monitored_on <= :day)
            """)
        .param("light", judgement.light())
        .param("day", day)
        .param("id", project)
        .update();
    step(monitoring, MonitoringState.SUBMITTED, "", Optional.empty());
    return true;
  }

  /// Takes note of it; false when it was decided already.
  @Transactional
  public boolean note(UUID project, LocalDate day, String remark) {
    Monitoring monitoring = forReview(project, day);
    if (monitoring.state() != MonitoringState.SUBMITTED) {
      return false;
    }
    jdbc.sql("update monitoring set state = 'NOTED' where id = ?").param(monitoring.id()).update();
    step(monitoring, MonitoringState.NOTED, remark, Optional.empty());
    return true;
  }

  /// Returns it with a reason, to be corrected by a day; false when it was decided already.
  @Transactional
  public boolean giveBack(UUID project, LocalDate day, String reason, Optional<LocalDate> due) {
    Monitoring monitoring = forReview(project, day);
    if (monitoring.state() != MonitoringState.SUBMITTED) {
      return false;
    }
    jdbc.sql(
            """
            update monitoring set state = 'RETURNED', number = number + 1,
              due = coalesce(:due, due) where id = :id
            """)
        .param("due", due.orElse(null))
        .param("id", monitoring.id())
        .update();
    step(monitoring, MonitoringState.RETURNED, reason, due);
    return true;
  }

  private Monitoring forReview(UUID project, LocalDate day) {
    Monitoring monitoring = locked(project, day);
    Actors.current().require(Right.REVIEW_FOR_UNIT, monitoring.unitPath());
    return monitoring;
  }

  private Monitoring locked(UUID project, LocalDate day) {
    jdbc.sql("select id from monitoring where project_id = ? and day = ? for update")
        .params(project, day)
        .query(UUID.class)
        .optional();
    return monitorings.require(project, day);
  }

  private void step(
      Monitoring monitoring, MonitoringState after, String reason, Optional<LocalDate> due) {
    steps.record(
        monitoring.project(),
        Stage.MONITORING,
        monitoring.number(),
        monitoring.state(),
        after,
        reason,
        due);
  }
}
