package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.Forms;
import io.hengji.server.forms.Stage;
import io.hengji.server.forms.Steps;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The way of a goal: submitted by its unit, approved or returned by the department, and then the
/// ground of the self-evaluation.
@Component
public class GoalDecisions {

  private final Goals goals;
  private final GoalStore store;
  private final GoalContent contents;
  private final Forms forms;
  private final Steps steps;
  private final FollowingForms following;

  GoalDecisions(
      Goals goals,
      GoalStore store,
      GoalContent contents,
      Forms forms,
      Steps steps,
      FollowingForms following) {
    this.goals = goals;
    this.store = store;
    this.contents = contents;
    this.forms = forms;
    this.steps = steps;
    this.following = following;
  }

  /// Submits a goal, without the rows in which nothing is said; what stands in the way is returned
  /// and then nothing was done.
  @Transactional
  public List<Obstacle> submit(UUID project) {
    Goal goal = goals.hold(project);
    Actors.current().require(Right.DRAFT_GOALS, goal.unitPath());
    if (!goal.state().isOpen()) {
      throw ClosedGoal.now(goal);
    }
    List<Obstacle> obstacles = Obstacle.of(goal, contents.checked(project, goal.form()));
    if (!obstacles.isEmpty()) {
      return obstacles;
    }
    Goal whole = withoutBlankRows(goal);
    store.write(whole, contents.checked(project, whole.form()));
    store.sign(goal.version(), GoalState.SUBMITTED);
    become(goal, goal.number(), GoalState.SUBMITTED, "", Optional.empty());
    return List.of();
  }

  private Goal withoutBlankRows(Goal goal) {
    List<Indicator> rows = new ArrayList<>();
    List<Integer> revisions = new ArrayList<>();
    List<Integer> keys = new ArrayList<>();
    for (int i = 0; i < goal.form().indicators().size(); i++) {
      Indicator row = goal.form().indicators().get(i);
      if (!GoalLevels.isBlank(row)) {
        rows.add(row);
        revisions.add(goal.revisions().get(i));
        keys.add(goal.keys().get(i));
      }
    }
    Form content = contents.of(goal.project(), goal.form().withIndicators(rows));
    return goal.with(content, revisions, keys, goal.made());
  }

  /// Approves a submitted goal; a self-evaluation that is still with its unit takes it in.
  @Transactional
  public void approve(UUID project, String opinion) {
    Goal goal = submitted(project);
    store.sign(goal.version(), GoalState.APPROVED);
    become(goal, goal.number(), GoalState.APPROVED, opinion, Optional.empty());
    following.follow(project);
  }

  /// Returns a submitted goal; the unit goes on in a copy, what was submitted stays as it was.
  ///
  /// @param due the day by which it is wanted again
  @Transactional
  public void sendBack(UUID project, String reason, Optional<LocalDate> due) {
    Goal goal = submitted(project);
    store.addCopy(goal, goal.reason());
    become(goal, goal.number(), GoalState.RETURNED, reason, due);
  }

  /// Opens the self-evaluation of a project from its approved goal.
  @Transactional
  public void evaluate(UUID project) {
    Goal goal = goals.hold(project);
    Actors.current().require(Right.FILL_FORMS, goal.unitPath());
    if (goal.evaluated()) {
      return;
    }
    if (goal.state() != GoalState.APPROVED) {
      throw ClosedGoal.now(goal);
    }
    UUID version =
        forms.open(
            project,
            contents.selfEvaluation(project, goal.form()),
            FormState.FILLING,
            Optional.empty());
    forms.restOn(version, goal.version());
  }

  private Goal submitted(UUID project) {
    Goal goal = goals.hold(project);
    Actors.current().require(Right.REVIEW_FOR_DEPARTMENT, goal.unitPath());
    if (goal.state() != GoalState.SUBMITTED) {
      throw ClosedGoal.now(goal);
    }
    return goal;
  }

  private void become(
      Goal goal, int number, GoalState state, String reason, Optional<LocalDate> due) {
    store.become(goal.id(), state, due);
    steps.record(goal.project(), Stage.GOAL, number, goal.state(), state, reason, due);
  }
}
