package io.hengji.server.evaluation;

/// Somebody wrote into a form whose goal was adjusted meanwhile: its rows are others now.
public final class MovedGoal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  MovedGoal() {
    super("the goal was adjusted");
  }
}
