package io.hengji.server.review;

import io.hengji.server.evaluation.Evaluation;
import io.hengji.server.evaluation.Evaluations;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.FormSteps;
import io.hengji.server.forms.Versions;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Passing forms on and returning them: only who may at the stage where the form is, only in the
/// version that was looked at, and nobody what they filled in themselves.
@Component
public class Decisions {

  private final JdbcClient jdbc;
  private final Evaluations evaluations;
  private final Versions versions;
  private final FormSteps steps;
  private final Clock clock;

  Decisions(
      JdbcClient jdbc, Evaluations evaluations, Versions versions, FormSteps steps, Clock clock) {
    this.jdbc = jdbc;
    this.evaluations = evaluations;
    this.versions = versions;
    this.steps = steps;
    this.clock = clock;
  }

  /// What somebody may do with a form: decide, or why not.
  enum Turn {
    DECIDE,
    /// It waits for others.
    OTHERS,
    /// It would be this person's turn, who filled it in.
    OWN
  }

  /// Passes a form on to the next stage; returns where it is now.
  ///
  /// @param number of the version that was looked at
  @Transactional
  public FormState approve(UUID project, int number, FormState seen) {
    Evaluation evaluation = requireTurn(project, number, seen);
    FormState next = ReviewStage.of(evaluation.state()).orElseThrow().next();
    steps.take(project, number, evaluation.state(), next, "", Optional.empty());
    return next;
  }

  /// Gives a form that finance looked at to the re-check.
  @Transactional
  public void recheck(UUID project, int number, FormState seen) {
    Evaluation evaluation = requireTurn(project, number, seen);
    if (!ReviewStage.of(evaluation.state()).orElseThrow().mayRecheck()) {
      throw Refused.moved();
    }
    steps.take(project, number, evaluation.state(), FormState.RECHECK, "", Optional.empty());
  }

  /// Returns a form to its unit, to be mended by a day.
  @Transactional
  public void giveBack(UUID project, int number, FormState seen, String reason, LocalDate due) {
    Evaluation evaluation = requireTurn(project, number, seen);
    if (reason.isBlank()) {
      throw new Refused("review.refused.reason", HttpStatus.UNPROCESSABLE_CONTENT);
    }
    if (due.isBefore(LocalDate.now(clock))) {
      throw new Refused("review.refused.due", HttpStatus.UNPROCESSABLE_CONTENT);
    }
    steps.take(project, number, evaluation.state(), FormState.RETURNED, reason, Optional.of(due));
  }

  /// What who acts may do with a form.
  @Transactional(readOnly = true)
  public Turn turn(Evaluation evaluation) {
    Actor actor = Actors.current();
    boolean mine =
        ReviewStage.of(evaluation.state())
            .filter(stage -> actor.may(stage.right(), evaluation.unitPath()))
            .isPresent();
    return !mine ? Turn.OTHERS : filledIn(evaluation.project(), actor) ? Turn.OWN : Turn.DECIDE;
  }

  private Evaluation requireTurn(UUID project, int number, FormState seen) {
    versions.lock(project);
    Evaluation evaluation = evaluations.require(project);
    ReviewStage stage = ReviewStage.of(seen).orElseThrow(Refused::moved);
    Actors.current().require(stage.right(), evaluation.unitPath());
    if (evaluation.state() != seen || evaluation.number() != number) {
      throw Refused.moved();
    }
    if (turn(evaluation) != Turn.DECIDE) {
      throw new Refused("review.refused.own", HttpStatus.FORBIDDEN);
    }
    return evaluation;
  }

  /// Whether somebody wrote into any version of a form, or handed it in.
  private boolean filledIn(UUID project, Actor actor) {
    return jdbc.sql(
            """
            select exists (
              select from form f join form_version v on v.form_id = f.id
              where f.project_id = :project and (v.submitted_by = :me or exists (
                select from form_edit e where e.version_id = v.id and e.account_id = :me)))
            """)
        .param("project", project)
        .param("me", actor.id().orElse(null), java.sql.Types.OTHER)
        .query(Boolean.class)
        .single();
  }
}
