package io.hengji.server.goals;

/// Where the current version of a goal stands.
public enum GoalState {
  DRAFT("is-out"),
  SUBMITTED(""),
  RETURNED("is-back"),
  APPROVED("is-done");

  private final String chip;

  GoalState(String chip) {
    this.chip = chip;
  }

  /// Whether the unit may write into it.
  public boolean isOpen() {
    return this == DRAFT || this == RETURNED;
  }

  /// The class of its chip, filled for what waits for the reader.
  public String chip(boolean mine) {
    return mine && this != RETURNED ? "is-mine" : chip;
  }

  /// The key of its name; an adjustment of an approved goal has names of its own.
  public String key(boolean adjusted) {
    return switch (this) {
      case DRAFT -> adjusted ? "goals.state.adjusting" : "goals.state.draft";
      case SUBMITTED -> adjusted ? "goals.state.adjustment" : "goals.state.submitted";
      case RETURNED -> "goals.state.returned";
      case APPROVED -> adjusted ? "goals.state.adjusted" : "goals.state.approved";
    };
  }
}
