package io.hengji.server.demo;

import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.FormState;
import io.hengji.server.people.Unit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// How the self-evaluations of the demonstration office came to where they stand: handed in in
/// time, passed by their unit, one returned. The days are invented.
@Component
class DemoReviews {

  private static final ZoneId HERE = ZoneId.of("Asia/Shanghai");
  private static final LocalTime HOUR = LocalTime.of(16, 40);
  private static final String REASON = "“帮扶全市部分困难职工”的实际完成值是文字，请填实际帮扶人数；总体目标请写明人数和金额。";

  /// Who fills in and who reviews in each unit.
  private static final Map<String, Map.Entry<String, String>> PEOPLE =
      Map.of("权益保障部", Map.entry("filer", "unit"), "劳动和经济工作部", Map.entry("filer2", "unit2"));

  private final JdbcClient jdbc;
  private final AuditLog audit;

  DemoReviews(JdbcClient jdbc, AuditLog audit) {
    this.jdbc = jdbc;
    this.audit = audit;
  }

  /// Tells the way of a form that is in this state.
  void add(UUID project, Unit unit, FormState state, LocalDate due) {
    Map.@Nullable Entry<String, String> people = PEOPLE.get(unit.name());
    if (people == null || state == FormState.FILLING) {
      return;
    }
    OffsetDateTime handedIn = due.minusDays(7).atTime(HOUR).atZone(HERE).toOffsetDateTime();
    jdbc.sql(
            """
            update form_version v set submitted_at = :at,
              submitted_by = (select id from account where login = :by)
            from form f where f.project_id = :project and v.form_id = f.id and v.number = f.number
            """)
        .param("at", handedIn)
        .param("by", people.getKey())
        .param("project", project)
        .update();
    step(project, FormState.FILLING, FormState.UNIT_REVIEW, people.getKey(), handedIn);
    step(
        project,
        FormState.UNIT_REVIEW,
        FormState.DEPARTMENT_REVIEW,
        people.getValue(),
        handedIn.plusDays(1));
    if (state == FormState.RETURNED) {
      step(
          project,
          FormState.DEPARTMENT_REVIEW,
          FormState.RETURNED,
          "department",
          handedIn.plusDays(2),
          REASON,
          Optional.of(due));
    }
    audit.record(Change.added("demo.steps", "project", project, unit.id(), Map.of("state", state)));
  }

  private void step(UUID project, FormState before, FormState after, String by, OffsetDateTime at) {
    step(project, before, after, by, at, "", Optional.empty());
  }

  private void step(
      UUID project,
      FormState before,
      FormState after,
      String by,
      OffsetDateTime at,
      String reason,
      Optional<LocalDate> due) {
    jdbc.sql(
            """
            insert into step
              (project_id, unit_id, stage, number, before, after, reason, due, at, account_id)
            select p.id, p.unit_id, 'EVALUATION', 1, :before, :after, :reason, :due, :at, a.id
            from project p, account a where p.id = :project and a.login = :by
            """)
        .param("before", before.name())
        .param("after", after.name())
        .param("reason", reason)
        .param("due", due.orElse(null))
        .param("at", at)
        .param("project", project)
        .param("by", by)
        .update();
  }
}
