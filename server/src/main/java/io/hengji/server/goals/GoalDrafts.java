package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.forms.Stage;
import io.hengji.server.forms.Steps;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Begins goals: blank, from last year, as an adjustment of an approved one, or as it was approved
/// on paper.
@Component
public class GoalDrafts {

  private final Projects projects;
  private final Goals goals;
  private final GoalStore store;
  private final GoalContent contents;
  private final GoalSources sources;
  private final Steps steps;
  private final AuditLog audit;

  GoalDrafts(
      Projects projects,
      Goals goals,
      GoalStore store,
      GoalContent contents,
      GoalSources sources,
      Steps steps,
      AuditLog audit) {
    this.projects = projects;
    this.goals = goals;
    this.store = store;
    this.contents = contents;
    this.sources = sources;
    this.steps = steps;
    this.audit = audit;
  }

  /// Begins the goal of a project; one that is there already stays.
  ///
  /// @param from `blank`, `programme:` and a kind of the library, or `project:` and another project
  @Transactional
  public void start(UUID project, String from) {
    ProjectRow row = projects.require(project);
    Actors.current().require(Right.DRAFT_GOALS, row.path());
    if (goals.find(project).isPresent()) {
      return;
    }
    open(row, sources.content(project, from), from);
  }

  /// Begins the goal of a project without one with the words and rows of a form.
  @Transactional
  public void startFrom(UUID project, Form form) {
    ProjectRow row = projects.require(project);
    Actors.current().require(Right.DRAFT_GOALS, row.path());
    open(row, form, "file");
  }

  /// Keeps a goal that was approved elsewhere, on paper or before the workbench.
  ///
  /// @param form whose words, indicators, targets and weights were approved
  /// @return the approved version
  @Transactional
  public UUID approvedElsewhere(UUID project, Form form) {
    ProjectRow row = projects.require(project);
    Actors.current().require(Right.REVIEW_FOR_DEPARTMENT, row.path());
    UUID goal = open(row, form, "approved");
    Goal kept = goals.require(project);
    store.sign(kept.version(), GoalState.SUBMITTED);
    store.sign(kept.version(), GoalState.APPROVED);
    store.become(goal, GoalState.APPROVED, Optional.empty());
    steps.record(project, Stage.GOAL, 1, GoalState.DRAFT, GoalState.APPROVED, "", Optional.empty());
    return kept.version();
  }

  private UUID open(ProjectRow project, Form form, String from) {
    UUID goal = store.addGoal(project.id());
    store.addVersion(goal, 1, contents.of(project.id(), form), "");
    audit.record(Change.added("goal.open", "goal", goal, project.unitId(), Map.of("from", from)));
    return goal;
  }

  /// Begins a new version of an approved goal.
  @Transactional
  public void adjust(UUID project, String reason) {
    Goal goal = goals.hold(project);
    Actors.current().require(Right.DRAFT_GOALS, goal.unitPath());
    if (goal.state() != GoalState.APPROVED || goal.handedIn()) {
      throw ClosedGoal.now(goal);
    }
    int number = store.addCopy(goal, reason);
    store.become(goal.id(), GoalState.DRAFT, Optional.empty());
    steps.record(
        project, Stage.GOAL, number, GoalState.APPROVED, GoalState.DRAFT, reason, Optional.empty());
  }

  /// Gives an adjustment up: the goal that was approved before stands again, what was drafted stays
  /// among the versions.
  @Transactional
  public void abandon(UUID project, String reason) {
    Goal goal = goals.hold(project);
    Actors.current().require(Right.DRAFT_GOALS, goal.unitPath());
    Optional<Integer> approved =
        goals.versions(project).stream()
            .filter(version -> version.approvedAt() != null)
            .map(GoalVersion::number)
            .findFirst();
    if (!goal.state().isOpen() || approved.isEmpty()) {
      throw ClosedGoal.now(goal);
    }
    int number = approved.get();
    store.goBackTo(goal.id(), number, goals.content(project, number));
    store.become(goal.id(), GoalState.APPROVED, Optional.empty());
    steps.record(
        project, Stage.GOAL, number, goal.state(), GoalState.APPROVED, reason, Optional.empty());
  }
}
