package io.hengji.server.monitoring;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Form;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.Deadlines;
import io.hengji.server.forms.FormText;
import io.hengji.server.forms.Stage;
import io.hengji.server.grid.CellEdit;
import io.hengji.server.grid.CellHistory;
import io.hengji.server.grid.Clashing;
import io.hengji.server.grid.EditedForm;
import io.hengji.server.grid.EditedForm.Written;
import io.hengji.server.grid.Typing;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Missing;
import io.hengji.server.scope.Right;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The monitoring of projects as it is written: opened for a day, filled cell by cell.
@Component
class Monitorings {

  private final JdbcClient jdbc;
  private final Projects projects;
  private final GoalSoFar goals;
  private final Deadlines deadlines;
  private final AuditLog audit;
  private final CellHistory history;

  Monitorings(
      JdbcClient jdbc, Projects projects, GoalSoFar goals, Deadlines deadlines, AuditLog audit) {
    this.jdbc = jdbc;
    this.projects = projects;
    this.goals = goals;
    this.deadlines = deadlines;
    this.audit = audit;
    this.history = CellHistory.ofMonitoring(jdbc);
  }

  /// One of a project's days.
  record Day(LocalDate day, MonitoringState state, String light) {}

  /// What became of a save.
  record Saved(
      Monitoring now, List<Clashing> clashes, Map<CellPath, String> refused, boolean written) {}

  private record Kept(
      UUID id,
      LocalDate day,
      Optional<LocalDate> due,
      MonitoringState state,
      int number,
      Form typed,
      Optional<Form> handedIn) {

    static Kept read(ResultSet row, int index) throws SQLException {
      @Nullable String handedIn = row.getString("handed_in");
      return new Kept(
          row.getObject("id", UUID.class),
          row.getObject("day", LocalDate.class),
          Optional.ofNullable(row.getObject("due", LocalDate.class)),
          MonitoringState.valueOf(row.getString("state")),
          row.getInt("number"),
          FormText.read(row.getString("content")),
          Optional.ofNullable(handedIn).map(FormText::read));
    }
  }

  /// The days of a project that were opened, the latest first.
  @Transactional(readOnly = true)
  public List<Day> days(UUID project) {
    return jdbc.sql(
            "select day, state, light from monitoring where project_id = ? order by day desc")
        .param(project)
        .query((row, index) ->
            new Day(
                row.getObject(1, LocalDate.class),
                MonitoringState.valueOf(row.getString(2)),
                Optional.ofNullable(row.getString(3)).orElse("")))
        .list();
  }

  /// The monitoring of a day; of the latest that waits, or else the latest, when none is named.
  @Transactional(readOnly = true)
  public Optional<Monitoring> find(UUID project, Optional<LocalDate> day) {
    ProjectRow row = projects.require(project);
    return kept(project, day, "").map(kept -> monitoring(row, kept));
  }

  @Transactional(readOnly = true)
  public Monitoring require(UUID project, LocalDate day) {
    return find(project, Optional.of(day)).orElseThrow(() -> new Missing("monitoring", day));
  }

  private Optional<Kept> kept(UUID project, Optional<LocalDate> day, String lock) {
    String which = day.isPresent() ? "and day = :day" : "";
    return jdbc.sql(
            """
            select id, day, due, state, number, content::text as content,
              (select v.content::text from monitoring_version v
                where v.monitoring_id = m.id and v.number = m.number) as handed_in
            from monitoring m where project_id = :id %s
            order by state = 'NOTED', day desc limit 1 %s
            """
                .formatted(which, lock))
        .param("id", project)
        .param("day", day.orElse(null))
        .query(Kept::read)
        .optional();
  }

  private Monitoring monitoring(ProjectRow project, Kept kept) {
    boolean goal = goals.hasGoal(project.id());
    Form base = goals.of(project, kept.day);
    String fromBook = base.cell(Typing.EXECUTED).text();
    Form typed = kept.typed;
    Form soFar = kept.typed;
    if (kept.state.isOpen()) {
      String executed = typed.cell(Typing.EXECUTED).text();
      soFar = GoalSoFar.carried(typed, base);
      soFar = executed.isEmpty() ? soFar : GoalSoFar.with(soFar, Typing.EXECUTED, executed);
      typed = GoalSoFar.with(soFar, Typing.EXECUTED, executed);
    } else if (kept.handedIn.isPresent()) {
      soFar = kept.handedIn.get();
      typed = soFar;
    }
    return new Monitoring(
        kept.id,
        project.id(),
        project.unitId(),
        project.path(),
        project.year(),
        kept.day,
        kept.due,
        kept.state,
        kept.number,
        typed,
        soFar,
        fromBook,
        goal);
  }

  Judgement judge(Monitoring monitoring) {
    return Judgement.of(monitoring.day(), monitoring.soFar(), goals.rules(monitoring.soFar()));
  }

  /// Opens the monitoring of a project up to a day; one that is open already stays as it is.
  @Transactional
  public void open(UUID id, LocalDate day) {
    ProjectRow project = projects.require(id);
    Actors.current().require(Right.REPORT_PROGRESS, project.path());
    open(project, day);
  }

  /// The same by whoever sets a day for many.
  @Transactional
  public void openFor(UUID id, LocalDate day) {
    ProjectRow project = projects.require(id);
    Actors.current().require(Right.REVIEW_FOR_DEPARTMENT, project.path());
    open(project, day);
  }

  private void open(ProjectRow project, LocalDate day) {
    UUID id = project.id();
    if (kept(id, Optional.of(day), "").isPresent()) {
      return;
    }
    Form form = GoalSoFar.with(goals.of(project, day), Typing.EXECUTED, "");
    UUID opened =
        jdbc.sql(
                """
                insert into monitoring
                  (project_id, unit_id, year, day, due, state, content, opened_by)
                values (:id, :unit, :year, :day, :due, 'OPEN', :content::jsonb, :by) returning id
                """)
            .param("id", id)
            .param("unit", project.unitId())
            .param("year", project.year())
            .param("day", day)
            .param(
                "due",
                deadlines.of(project.unitId(), project.year(), Stage.MONITORING).orElse(null))
            .param("content", FormText.of(form))
            .param("by", Actors.current().id().orElse(null))
            .query(UUID.class)
            .single();
    keep(monitoring(project, kept(id, Optional.of(day), "").orElseThrow()));
    audit.record(
        Change.added("monitor.open", "monitoring", opened, project.unitId(), Map.of("day", day)));
  }

  /// Writes cells, each for itself.
  @Transactional
  public Saved save(UUID id, LocalDate day, List<CellEdit> edits) {
    ProjectRow project = projects.require(id);
    Actor actor = Actors.current();
    actor.require(Right.REPORT_PROGRESS, project.path());
    Kept kept =
        kept(id, Optional.of(day), " for update").orElseThrow(() -> new Missing("monitoring", day));
    Monitoring before = monitoring(project, kept);
    if (!before.state().isOpen()) {
      throw new ClosedMonitoring(before.state());
    }
    EditedForm edited = EditedForm.of(before.typed(), edits, Typing.OF_MONITORING);
    List<Clashing> clashes =
        edited.clashes().stream()
            .map(clash -> new Clashing(clash, history.newest(before.id(), clash.at())))
            .toList();
    if (edited.written().isEmpty()) {
      return new Saved(before, clashes, edited.refused(), false);
    }
    jdbc.sql("update monitoring set content = ?::jsonb where id = ?")
        .params(FormText.of(edited.form()), before.id())
        .update();
    Monitoring now = monitoring(project, kept(id, Optional.of(day), "").orElseThrow());
    keep(now);
    record(before, edited.written());
    return new Saved(now, clashes, edited.refused(), true);
  }

  private void record(Monitoring monitoring, List<Written> written) {
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> is = new LinkedHashMap<>();
    for (Written cell : written) {
      was.put(cell.at().toString(), cell.before());
      is.put(cell.at().toString(), cell.after());
      history.add(monitoring.id(), monitoring.unit(), cell, monitoring.number());
    }
    audit.record(
        Change.of("monitor.fill", "monitoring", monitoring.id(), monitoring.unit(), was, is));
  }

  /// Keeps for lists what the rules say of it.
  void keep(Monitoring monitoring) {
    Judgement judgement = judge(monitoring);
    var total = judgement.outlook().map(outlook -> outlook.total());
    jdbc.sql(
            """
            update monitoring set light = :light, behind = :behind, low = :low, high = :high,
              grade = :grade where id = :id
            """)
        .param("light", judgement.light())
        .param("behind", judgement.behind())
        .param("low", total.map(range -> range.low()).orElse(null))
        .param("high", total.map(range -> range.high()).orElse(null))
        .param("grade", total.flatMap(range -> range.lowGrade()).orElse(null))
        .param("id", monitoring.id())
        .update();
  }
}
