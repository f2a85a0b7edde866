package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/// The current version of a project's goal.
///
/// @param unitPath the way to the unit that declares it, for rights
/// @param number of the version, from 1
/// @param reason why an approved goal is adjusted by this version; empty for the first
/// @param adjusted whether an earlier version was approved
/// @param evaluated whether the project has a self-evaluation
/// @param handedIn whether that is with its reviewers or decided
/// @param revisions one for each row, raised by every change of that row
/// @param keys the number that each row keeps wherever it stands
/// @param made how many rows were ever made
public record Goal(
    UUID id,
    UUID project,
    String name,
    UUID unit,
    String unitPath,
    int year,
    GoalState state,
    int number,
    Optional<LocalDate> due,
    UUID version,
    String reason,
    boolean adjusted,
    boolean evaluated,
    boolean handedIn,
    Form form,
    List<Integer> revisions,
    List<Integer> keys,
    int made) {

  public Goal {
    revisions = List.copyOf(revisions);
    keys = List.copyOf(keys);
  }

  /// Where the row of this number stands now, if it is still there.
  public Optional<Integer> row(int key) {
    int row = keys.indexOf(key);
    return row < 0 ? Optional.empty() : Optional.of(row);
  }

  /// Whether somebody may write into it now.
  public boolean mayDraft(Actor actor) {
    return state.isOpen() && actor.may(Right.DRAFT_GOALS, unitPath);
  }

  /// Whether somebody decides on it now.
  public boolean mayDecide(Actor actor) {
    return state == GoalState.SUBMITTED && actor.may(Right.REVIEW_FOR_DEPARTMENT, unitPath);
  }

  /// Whether the next step is this person's.
  public boolean waitsFor(Actor actor) {
    return mayDraft(actor) || mayDecide(actor);
  }

  /// The same goal with another content.
  Goal with(Form content, List<Integer> newRevisions, List<Integer> newKeys, int rowsMade) {
    return new Goal(
        id,
        project,
        name,
        unit,
        unitPath,
        year,
        state,
        number,
        due,
        version,
        reason,
        adjusted,
        evaluated,
        handedIn,
        content,
        newRevisions,
        newKeys,
        rowsMade);
  }
}
