package io.hengji.server.goals;

import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project of the year with where its goal stands; without a goal the state is null.
public record GoalLine(
    UUID id,
    String code,
    String name,
    String unit,
    String path,
    BigDecimal annualBudget,
    @Nullable String state,
    boolean adjusted,
    int number,
    @Nullable LocalDate due,
    int indicators,
    @Nullable BigDecimal weight,
    int blockers,
    int errors,
    int warnings,
    int hints) {

  /// Whether the next step is this person's.
  public boolean waitsFor(Actor actor) {
    return state == null
        ? actor.may(Right.DRAFT_GOALS, path)
        : switch (GoalState.valueOf(state)) {
          case DRAFT, RETURNED -> actor.may(Right.DRAFT_GOALS, path);
          case SUBMITTED -> actor.may(Right.REVIEW_FOR_DEPARTMENT, path);
          case APPROVED -> false;
        };
  }

  /// The key of the state's name.
  public String stateKey() {
    return state == null ? "goals.state.none" : GoalState.valueOf(state).key(adjusted);
  }

  /// The class of the state's chip.
  public String chip(boolean mine) {
    return state == null ? GoalState.DRAFT.chip(mine) : GoalState.valueOf(state).chip(mine);
  }
}
