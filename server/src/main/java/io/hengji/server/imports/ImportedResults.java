package io.hengji.server.imports;

import io.hengji.core.form.Form;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Forms;
import io.hengji.server.forms.ProjectYears;
import io.hengji.server.goals.GoalDrafts;
import io.hengji.server.projects.ProjectsOfYear.Known;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// The goals and self-evaluations that an import brings, to the projects it makes and to those that
/// are here already; and how they are taken back.
@Component
class ImportedResults {

  private final JdbcClient jdbc;
  private final GoalDrafts goals;
  private final ProjectYears years;
  private final Forms forms;
  private final AuditLog audit;

  ImportedResults(
      JdbcClient jdbc, GoalDrafts goals, ProjectYears years, Forms forms, AuditLog audit) {
    this.jdbc = jdbc;
    this.goals = goals;
    this.years = years;
    this.forms = forms;
    this.audit = audit;
  }

  /// Gives a project that the import made its goal and its form.
  ///
  /// @param goalAlone whether what the form says was reached is left out
  void bring(ImportJob job, int row, UUID project, boolean goalAlone) {
    form(job, row)
        .ifPresent(form -> {
          goals.startFrom(project, form);
          if (!goalAlone) {
            forms.open(project, form, FormState.FILLING, Optional.empty());
          }
        });
    note(job, row, project, true);
  }

  /// Gives a project that was here before what it lacks. A self-evaluation rests on the goal that
  /// was approved here.
  void join(ImportJob job, int row, Known project, boolean goalAlone) {
    Form form = form(job, row).orElseThrow();
    if (!project.planned()) {
      goals.startFrom(project.id(), form);
    }
    if (!goalAlone) {
      UUID version = forms.open(project.id(), form, FormState.FILLING, Optional.empty());
      years.approvedVersion(project.id()).ifPresent(goal -> forms.restOn(version, goal));
    }
    note(job, row, project.id(), false);
    jdbc.sql(
            """
            update import_row set
              added_goal = case when :planned then null
                else (select g.id from goal g where g.project_id = :project) end,
              added_form = case when :alone then null
                else (select f.id from form f where f.project_id = :project) end
            where import_id = :import and number = :row
            """)
        .param("planned", project.planned())
        .param("alone", goalAlone)
        .param("project", project.id())
        .param("import", job.id())
        .param("row", row)
        .update();
  }

  /// The projects that an import made.
  List<UUID> made(ImportJob job) {
    return jdbc.sql("select project_id from import_row where import_id = ? and made")
        .param(job.id())
        .query((row, index) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Takes away what was added to projects that were here before; the files keep it.
  void takeBack(ImportJob job) {
    List<Change> changes =
        jdbc.sql(
                """
                select r.project_id, p.unit_id from import_row r join project p on p.id = r.project_id
                where r.import_id = ? and not r.made
                """)
            .param(job.id())
            .query((row, index) ->
                Change.event(
                    "project.results-withdraw",
                    "project",
                    row.getObject(1, UUID.class),
                    Optional.of(row.getObject(2, UUID.class))))
            .list();
    jdbc.sql("select take_back_added(?)").param(job.id()).query((row, index) -> true).list();
    changes.forEach(audit::record);
  }

  /// The projects on whose imported parts somebody worked since.
  List<String> changedSince(ImportJob job) {
    return jdbc.sql(
            """
            with mine as (
              select r.project_id as project, r.made, g.id as goal, f.id as form
              from import_row r
              left join goal g on g.project_id = r.project_id and (r.made or g.id = r.added_goal)
              left join form f on f.project_id = r.project_id and (r.made or f.id = r.added_form)
              where r.import_id = :id and r.project_id is not null),
            own as (
              select project, 'project' as subject, project::text as id from mine where made
              union select m.project, 'goal_version', v.id::text
              from mine m join goal_version v on v.goal_id = m.goal
              union select m.project, 'form_version', v.id::text
              from mine m join form_version v on v.form_id = m.form
              union select m.project, 'form_comment', c.id::text
              from mine m join form_comment c on c.form_id = m.form
              union select m.project, 'evidence', e.id::text
              from mine m join evidence e on e.project_id = m.project),
            applied as (
              select max(at) as at from audit_entry
              where subject = 'import' and subject_id = :text and action = 'import.apply')
            select p.name from project p where p.id in (
              select o.project from own o where exists (select from audit_entry a, applied
                where a.subject = o.subject and a.subject_id = o.id and a.at > applied.at
                  and a.action <> 'project.results-withdraw')
              union select m.project from mine m
              left join goal g on g.id = m.goal left join form f on f.id = m.form
              where not m.made and (g.state <> 'DRAFT' or f.state <> 'FILLING'))
            order by p.name
            """)
        .param("id", job.id())
        .param("text", job.id().toString())
        .query((row, index) -> row.getString(1))
        .list();
  }

  private Optional<Form> form(ImportJob job, int row) {
    return jdbc.sql(
            "select form::text from import_row where import_id = ? and number = ? and form is not null")
        .params(job.id(), row)
        .query(String.class)
        .optional()
        .map(FormText::read);
  }

  private void note(ImportJob job, int row, UUID project, boolean made) {
    jdbc.sql("update import_row set project_id = ?, made = ? where import_id = ? and number = ?")
        .params(project, made, job.id(), row)
        .update();
  }
}
