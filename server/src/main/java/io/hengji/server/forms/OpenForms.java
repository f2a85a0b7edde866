package io.hengji.server.forms;

import io.hengji.core.compare.Difference;
import io.hengji.core.compare.FormComparison;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.core.review.ComputedPoints;
import io.hengji.documents.recheck.Recheck;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actors;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/// Self-evaluations that are still with their units, and what was approved or recorded since they
/// were opened.
@Component
public class OpenForms {

  private final JdbcClient jdbc;
  private final Versions versions;
  private final Forms forms;
  private final Recheck recheck;
  private final ProjectYears years;
  private final AuditLog audit;

  OpenForms(
      JdbcClient jdbc,
      Versions versions,
      Forms forms,
      Recheck recheck,
      ProjectYears years,
      AuditLog audit) {
    this.jdbc = jdbc;
    this.versions = versions;
    this.forms = forms;
    this.recheck = recheck;
    this.years = years;
    this.audit = audit;
  }

  private record Open(UUID version, UUID unit, String content, @Nullable UUID goal) {}

  /// Whether a project's self-evaluation is open and was filled from a goal.
  @Transactional(readOnly = true)
  public boolean restsOnGoal(UUID project) {
    return jdbc.sql(
            """
            select exists (
              select from form f join form_version v on v.form_id = f.id and v.number = f.number
              where f.project_id = ? and f.state in ('FILLING', 'RETURNED')
                and v.goal_version_id is not null)
            """)
        .param(project)
        .query(Boolean.class)
        .single();
  }

  /// The projects of a year in a unit and all beneath it whose self-evaluations are open.
  @Transactional(readOnly = true, propagation = Propagation.REQUIRES_NEW)
  public List<UUID> of(String path, int year) {
    return jdbc.sql(
            """
            select f.project_id from form f join unit u on u.id = f.unit_id
            where f.year = ? and u.path ^@ ? and f.state in ('FILLING', 'RETURNED')
            order by f.id
            """)
        .params(year, path)
        .query((row, index) -> row.getObject(1, UUID.class))
        .list();
  }

  /// Scores a self-evaluation again, if it is still open, by the rules as they are now; in a
  /// transaction of its own.
  @Transactional(propagation = Propagation.REQUIRES_NEW)
  public void scoreAgain(UUID project) {
    versions.lock(project);
    open(project)
        .ifPresent(form ->
            forms.keepScore(
                versions.writable(form.version), recheck.check(FormText.read(form.content))));
  }

  /// Takes what was approved or recorded since into a self-evaluation that is still with its unit,
  /// as a version of its own; what was typed goes along with its row. One that was filled from no
  /// goal stays as it is.
  ///
  /// @param fresh the self-evaluation as it would be opened now
  /// @param goal the version of the goal that it is opened from
  @Transactional
  public void follow(UUID project, Form fresh, UUID goal) {
    versions.lock(project);
    open(project).filter(form -> form.goal != null).ifPresent(form -> follow(form, fresh, goal));
    years.keep(project);
  }

  private void follow(Open open, Form fresh, UUID goal) {
    Form before = FormText.read(open.content);
    TypedCells cells = new TypedCells(before);
    if (goal.equals(open.goal) && cells.hasMoneyOf(fresh)) {
      return;
    }
    Form typed = goal.equals(open.goal) ? cells.withMoneyOf(fresh) : cells.into(fresh);
    Form after = ComputedPoints.in(recheck.score(typed), path -> isComputed(typed, path));
    List<Difference> differences = FormComparison.of(before, after).differences();
    UUID version =
        jdbc.sql(
                """
                with next as (
                  insert into form_version (form_id, unit_id, number, goal_version_id, content,
                    revisions, opened_by)
                  select form_id, unit_id, number + 1, :goal, :content::jsonb,
                    array_fill(1, array[:rows]), :by
                  from form_version where id = :version returning id, form_id, number)
                update form f set number = n.number from next n where f.id = n.form_id
                returning n.id
                """)
            .param("goal", goal)
            .param("content", FormText.of(after))
            .param("rows", after.indicators().size())
            .param("by", Actors.current().id().orElse(null))
            .param("version", open.version)
            .query(UUID.class)
            .single();
    forms.keepScore(version, recheck.check(after));
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> is = new LinkedHashMap<>();
    for (Difference one : differences) {
      was.put(one.at().toString(), one.before());
      is.put(one.at().toString(), one.after());
    }
    audit.record(Change.of("form.follow", "form_version", version, open.unit, was, is));
  }

  private static boolean isComputed(Form form, CellPath path) {
    return switch (path) {
      case CellPath.IndicatorCell _, CellPath.FundCell _ -> form.cell(path).isEmpty();
      case CellPath.Field _, CellPath.GroupCell _ -> true;
      case CellPath.FundRow _, CellPath.IndicatorRow _ -> false;
    };
  }

  private Optional<Open> open(UUID project) {
    return jdbc.sql(
            """
            select v.id as version, f.unit_id as unit, v.content::text as content,
              v.goal_version_id as goal
            from form f join form_version v on v.form_id = f.id and v.number = f.number
            where f.project_id = ? and f.state in ('FILLING', 'RETURNED')
            """)
        .param(project)
        .query(Rows.of(Open.class))
        .optional();
  }
}
