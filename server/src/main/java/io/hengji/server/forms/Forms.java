package io.hengji.server.forms;

import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.json.FindingJson;
import io.hengji.documents.recheck.CheckedForm;
import io.hengji.documents.recheck.Recheck;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actors;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The self-evaluations of projects and their versions.
@Component
public class Forms {

  private final JdbcClient jdbc;
  private final Recheck recheck;
  private final ProjectYears years;
  private final AuditLog audit;

  Forms(JdbcClient jdbc, Recheck recheck, ProjectYears years, AuditLog audit) {
    this.jdbc = jdbc;
    this.recheck = recheck;
    this.years = years;
    this.audit = audit;
  }

  /// Opens the self-evaluation of a project with its first version; returns the version.
  @Transactional
  public UUID open(UUID project, Form content, FormState state, Optional<LocalDate> due) {
    UUID form =
        jdbc.sql(
                """
                insert into form (project_id, unit_id, year, state, due)
                select id, unit_id, year, :state, :due from project where id = :project
                returning id
                """)
            .param("project", project)
            .param("state", state.name())
            .param("due", due.orElse(null))
            .query(UUID.class)
            .single();
    UUID version =
        jdbc.sql(
                """
                insert into form_version (form_id, unit_id, number, content, revisions, opened_by)
                select id, unit_id, 1, :content::jsonb, array_fill(1, array[:rows]), :by
                from form where id = :form returning id
                """)
            .param("form", form)
            .param("content", FormText.of(content))
            .param("rows", content.indicators().size())
            .param("by", Actors.current().id().orElse(null))
            .query(UUID.class)
            .single();
    keepScore(version, recheck.check(content));
    years.keep(project);
    UUID unit =
        jdbc.sql("select unit_id from form where id = ?").param(form).query(UUID.class).single();
    audit.record(Change.added("form.open", "form", form, unit, Map.of("state", state)));
    return version;
  }

  /// Notes the approved goal that a version was filled from.
  @Transactional
  public void restOn(UUID version, UUID goalVersion) {
    jdbc.sql("update form_version set goal_version_id = ? where id = ?")
        .params(goalVersion, version)
        .update();
  }

  /// Keeps what a version scores and what was found in it, with it and for lists with its form.
  @Transactional
  public void keepScore(UUID version, CheckedForm checked) {
    jdbc.sql(
            """
            with v as (
              update form_version set claimed = :claimed, computed = :computed, grade = :grade,
                findings = :findings::jsonb, checked_by = :edition
              where id = :version returning form_id, number)
            update form f set claimed = :claimed, computed = :computed, grade = :grade,
              blockers = :blockers + found(f.year_findings, 'blocker'),
              errors = :errors + found(f.year_findings, 'error'),
              warnings = :warnings + found(f.year_findings, 'warning'),
              hints = :hints + found(f.year_findings, 'info'),
              checks = string_to_array(:checks, ' ') || found_by(f.year_findings)
            from v where f.id = v.form_id and f.number = v.number
            """)
        .param("version", version)
        .param("findings", FindingJson.of(checked.findings()))
        .param("edition", Edition.current())
        .param("claimed", checked.score().claimed().orElse(null))
        .param("computed", checked.score().computed().orElse(null))
        .param("grade", checked.score().grade().orElse(null))
        .param("blockers", count(checked, Severity.BLOCKER))
        .param("errors", count(checked, Severity.ERROR))
        .param("warnings", count(checked, Severity.WARNING))
        .param("hints", count(checked, Severity.INFO))
        .param(
            "checks",
            checked.findings().stream().map(Forms::counted).collect(Collectors.joining(" ")))
        .update();
  }

  /// The current content of a project's self-evaluation, if it has one that who asks may see.
  @Transactional(readOnly = true)
  public Optional<Form> current(UUID project) {
    return jdbc.sql(
            """
            select v.content::text from form f
            join form_version v on v.form_id = f.id and v.number = f.number
            where f.project_id = ?
            """)
        .param(project)
        .query(String.class)
        .optional()
        .map(FormText::read);
  }

  /// A finding as the overview counts it.
  private static String counted(Finding finding) {
    return finding.check() + "/" + finding.severity().code();
  }

  private static long count(CheckedForm checked, Severity severity) {
    return checked.findings().stream().map(Finding::severity).filter(severity::equals).count();
  }
}
