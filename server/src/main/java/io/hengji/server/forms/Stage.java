package io.hengji.server.forms;

/// The three things of a year that are handed in: the goal, the monitoring, the self-evaluation.
public enum Stage {
  GOAL,
  MONITORING,
  EVALUATION
}
