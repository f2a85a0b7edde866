package io.hengji.server.forms;

import io.hengji.core.checks.Checks;
import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.year.Deadline;
import io.hengji.core.year.ProjectYear;
import io.hengji.core.year.YearCheck;
import io.hengji.core.year.YearReview;
import io.hengji.documents.json.FindingJson;
import io.hengji.server.database.Rows;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What the workbench knows of a project's year beside its form, and what the checks of a year say
/// of its self-evaluation.
@Component
public class ProjectYears {

  private static final YearReview REVIEW = new YearReview(Checks.ofYear());

  private static final String LAST_APPROVED =
      """
      select %s from goal g join goal_version v on v.goal_id = g.id
      where g.project_id = ? and v.approved_at is not null
      order by v.number desc limit 1
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  ProjectYears(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  private record Known(
      String name,
      int year,
      BigDecimal executed,
      @Nullable LocalDate due,
      @Nullable OffsetDateTime submittedAt) {}

  /// The goal as last approved, if there is one.
  @Transactional(readOnly = true)
  public Optional<Form> approved(UUID project) {
    return jdbc.sql(LAST_APPROVED.formatted("v.content::text"))
        .param(project)
        .query(String.class)
        .optional()
        .map(FormText::read);
  }

  /// The version of the goal that was last approved.
  @Transactional(readOnly = true)
  public Optional<UUID> approvedVersion(UUID project) {
    return jdbc.sql(LAST_APPROVED.formatted("v.id")).param(project).query(UUID.class).optional();
  }

  /// What the checks of the year find in a project's self-evaluation as it stands.
  @Transactional(readOnly = true)
  public List<Finding> findings(UUID project, Form selfEvaluation) {
    Known known =
        jdbc.sql(
                """
                select p.name, p.year, p.executed, f.due,
                  case when f.state not in ('FILLING', 'RETURNED') then v.submitted_at end
                    as submitted_at
                from form f join project p on p.id = f.project_id
                join form_version v on v.form_id = f.id and v.number = f.number
                where p.id = ?
                """)
            .param(project)
            .query(Rows.of(Known.class))
            .single();
    ProjectYear year =
        ProjectYear.of(known.name, known.year, LocalDate.now(clock))
            .withSelfEvaluation(selfEvaluation)
            .withSpent(known.executed)
            .withDeadlines(deadlines(known));
    return REVIEW.of(approved(project).map(year::withApproved).orElse(year)).findings();
  }

  /// Keeps what the checks of the year find in a project's self-evaluation, so that lists and the
  /// overview count it; without a self-evaluation there is nothing to keep.
  @Transactional
  public void keep(UUID project) {
    jdbc.sql(
            """
            select v.content::text from form f
            join form_version v on v.form_id = f.id and v.number = f.number where f.project_id = ?
            """)
        .param(project)
        .query(String.class)
        .optional()
        .map(FormText::read)
        .ifPresent(form -> keep(project, FindingJson.of(findings(project, form))));
  }

  private void keep(UUID project, String findings) {
    jdbc.sql(
            """
            update form f set year_findings = n.found,
              blockers = f.blockers - found(f.year_findings, 'blocker') + found(n.found, 'blocker'),
              errors = f.errors - found(f.year_findings, 'error') + found(n.found, 'error'),
              warnings = f.warnings - found(f.year_findings, 'warning') + found(n.found, 'warning'),
              hints = f.hints - found(f.year_findings, 'info') + found(n.found, 'info'),
              checks = array(select c from unnest(f.checks) c
                where split_part(c, '/', 1) <> all (:ofYear)) || found_by(n.found)
            from (select cast(:found as jsonb) as found) n
            where f.project_id = :project and f.year_findings <> n.found
            """)
        .param("found", findings)
        .param("ofYear", Checks.ofYear().stream().map(YearCheck::id).toArray(String[]::new))
        .param("project", project)
        .update();
  }

  private List<Deadline> deadlines(Known known) {
    Optional<LocalDate> submitted =
        Optional.ofNullable(known.submittedAt)
            .map(at -> at.atZoneSameInstant(clock.getZone()).toLocalDate());
    return Optional.ofNullable(known.due)
        .map(due -> new Deadline(Deadline.Step.SELF_EVALUATION, due, submitted))
        .stream()
        .toList();
  }
}
