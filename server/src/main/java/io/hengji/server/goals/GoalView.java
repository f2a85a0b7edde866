package io.hengji.server.goals;

import io.hengji.server.forms.Step;
import java.util.List;
import java.util.Optional;

/// What the page of a goal shows.
///
/// @param obstacles what stands in the way of submitting it; asked for by whoever tried
/// @param tried whether somebody just tried to submit it
/// @param changes what an adjustment changes in the goal that was approved before
public record GoalView(
    Goal goal,
    GoalGrid grid,
    GoalPanel panel,
    LibraryView library,
    boolean mayFill,
    boolean mayDecide,
    boolean mayAdjust,
    boolean mayEvaluate,
    String account,
    List<Obstacle> obstacles,
    boolean tried,
    List<Step> steps,
    Optional<ComparedGoal> changes,
    String mistake) {

  /// The address of the page.
  public String address() {
    return "/goals/" + goal.project();
  }
}
