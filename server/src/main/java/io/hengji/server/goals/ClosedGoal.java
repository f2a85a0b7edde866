package io.hengji.server.goals;

/// Somebody took a step that the state of the goal does not allow, or wrote into a row that is no
/// longer there.
final class ClosedGoal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final GoalState state;
  private final boolean adjusted;
  private final boolean row;

  private ClosedGoal(Goal goal, boolean row) {
    super(goal.state().name());
    this.state = goal.state();
    this.adjusted = goal.adjusted();
    this.row = row;
  }

  /// The goal is in a state in which this cannot be done.
  static ClosedGoal now(Goal goal) {
    return new ClosedGoal(goal, false);
  }

  /// The row was removed by somebody else.
  static ClosedGoal row(Goal goal) {
    return new ClosedGoal(goal, true);
  }

  String stateKey() {
    return state.key(adjusted);
  }

  boolean isRow() {
    return row;
  }
}
