package io.hengji.server.forms;

import io.hengji.core.form.Form;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// The versions of self-evaluations. One that was handed in stays as it is; after a return the next
/// one is opened with its content.
@Component
public class Versions {

  private final JdbcClient jdbc;

  Versions(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Lets nobody else write into a project's self-evaluation, or decide on it, until the
  /// transaction ends.
  @Transactional(propagation = Propagation.MANDATORY)
  public void lock(UUID project) {
    jdbc.sql("select id from form where project_id = ? for update")
        .param(project)
        .query(UUID.class)
        .optional();
  }

  /// The version to write into: this one, or the next when it was handed in.
  @Transactional
  public UUID writable(UUID version) {
    return jdbc.sql(
            """
            with next as (
              insert into form_version (form_id, unit_id, number, goal_version_id, content,
                revisions, findings, checked_by, claimed, computed, grade, opened_by)
              select form_id, unit_id, number + 1, goal_version_id, content, revisions, findings,
                checked_by, claimed, computed, grade, :by
              from form_version where id = :version and submitted_at is not null
              returning id, form_id, number),
            current as (
              update form f set number = n.number from next n where f.id = n.form_id returning n.id)
            select id from current
            """)
        .param("version", version)
        .param("by", Actors.current().id().orElse(null))
        .query(UUID.class)
        .optional()
        .orElse(version);
  }

  /// Hands a version in: nobody changes it from now on.
  @Transactional
  public void submit(UUID version) {
    jdbc.sql("update form_version set submitted_at = now(), submitted_by = :by where id = :id")
        .param("by", Actors.current().id().orElse(null))
        .param("id", version)
        .update();
  }

  /// The versions of a project's self-evaluation, the latest first.
  @Transactional(readOnly = true)
  public List<Version> of(UUID project) {
    return jdbc.sql(
            """
            select v.id, v.number, v.opened_at, v.submitted_at,
              name_of(coalesce(v.submitted_by, v.opened_by)) as by, v.claimed, v.computed, v.grade
            from form f join form_version v on v.form_id = f.id
            where f.project_id = ? order by v.number desc
            """)
        .param(project)
        .query(Rows.of(Version.class))
        .list();
  }

  /// What a version says.
  @Transactional(readOnly = true)
  public Optional<Form> content(UUID project, int number) {
    return jdbc.sql(
            """
            select v.content::text from form f join form_version v on v.form_id = f.id
            where f.project_id = ? and v.number = ?
            """)
        .params(project, number)
        .query(String.class)
        .optional()
        .map(FormText::read);
  }
}
