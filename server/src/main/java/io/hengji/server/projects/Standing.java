package io.hengji.server.projects;

import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Where a project stands in its year, and whose turn it is. The names are those of the database:
/// the state of the self-evaluation once there is one, before that the state of the goal.
public enum Standing {
  NO_GOAL(Right.DRAFT_GOALS, Look.DRAFT),
  GOAL_DRAFT(Right.DRAFT_GOALS, Look.DRAFT),
  GOAL_SUBMITTED(Right.REVIEW_FOR_DEPARTMENT, Look.PLAIN),
  GOAL_RETURNED(Right.DRAFT_GOALS, Look.BACK),
  GOAL_APPROVED(Right.REPORT_PROGRESS, Look.DONE),
  FILLING(Right.FILL_FORMS, Look.DRAFT),
  UNIT_REVIEW(Right.REVIEW_FOR_UNIT, Look.PLAIN),
  DEPARTMENT_REVIEW(Right.REVIEW_FOR_DEPARTMENT, Look.PLAIN),
  FINANCE_REVIEW(Right.REVIEW_FOR_FINANCE, Look.PLAIN),
  RECHECK(Right.RECHECK, Look.PLAIN),
  RETURNED(Right.FILL_FORMS, Look.BACK),
  DECIDED(Right.REVIEW_FOR_FINANCE, Look.DONE),
  PUBLISHED(Right.REVIEW_FOR_FINANCE, Look.DONE);

  private enum Look {
    PLAIN(""),
    DRAFT("is-out"),
    BACK("is-back"),
    DONE("is-done");

    private final String chip;

    Look(String chip) {
      this.chip = chip;
    }
  }

  private final Right turn;
  private final Look look;

  Standing(Right turn, Look look) {
    this.turn = turn;
    this.look = look;
  }

  /// Whether the next step is somebody's who may do this in the project's unit.
  public boolean waitsFor(Optional<Actor> actor, String unitPath) {
    return look != Look.DONE && actor.filter(who -> who.may(turn, unitPath)).isPresent();
  }

  /// Whether there is a self-evaluation.
  public boolean hasForm() {
    return compareTo(FILLING) >= 0;
  }

  /// Whether a reviewer's decision comes next.
  public boolean isUnderReview() {
    return this == UNIT_REVIEW
        || this == DEPARTMENT_REVIEW
        || this == FINANCE_REVIEW
        || this == RECHECK;
  }

  /// The class of its chip; filled only for what waits for the reader.
  public String chip(boolean mine) {
    return mine && look != Look.BACK ? "is-mine" : look.chip;
  }

  /// The key of its name.
  public String key() {
    return "projects.standing." + name().toLowerCase(Locale.ROOT);
  }

  /// The names of the standings whose next step somebody may do.
  static String waitingFor(Actor actor) {
    return Arrays.stream(values())
        .filter(standing -> standing.look != Look.DONE && actor.may(standing.turn))
        .map(Standing::name)
        .collect(Collectors.joining(" "));
  }
}
