package io.hengji.core.year;

import java.time.LocalDate;
import java.util.Optional;

/// Until when a step of the year is to be submitted, and when it was.
///
/// @param due the last day in time
/// @param submitted the day on which it was first submitted; empty while it was not
public record Deadline(Step step, LocalDate due, Optional<LocalDate> submitted) {

  /// The steps that a unit submits.
  public enum Step {
    GOAL("绩效目标"),
    MONITORING("绩效监控"),
    SELF_EVALUATION("绩效自评"),
    RECTIFICATION("整改情况");

    private final String title;

    Step(String title) {
      this.title = title;
    }

    /// What people call what is submitted.
    public String title() {
      return title;
    }
  }
}
