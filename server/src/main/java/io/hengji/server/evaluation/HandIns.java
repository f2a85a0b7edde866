package io.hengji.server.evaluation;

import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.forms.FormState;
import io.hengji.server.forms.FormSteps;
import io.hengji.server.forms.ProjectYears;
import io.hengji.server.forms.Versions;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Handing a self-evaluation in: from then on its version stays as it is and waits for the unit's
/// reviewer.
@Component
public class HandIns {

  private final Evaluations evaluations;
  private final Versions versions;
  private final FormSteps steps;
  private final ProjectYears years;
  private final LiveForms scoring;
  private final Attachments attachments;

  HandIns(
      Evaluations evaluations,
      Versions versions,
      FormSteps steps,
      ProjectYears years,
      LiveForms scoring,
      Attachments attachments) {
    this.evaluations = evaluations;
    this.versions = versions;
    this.steps = steps;
    this.years = years;
    this.scoring = scoring;
    this.attachments = attachments;
  }

  /// What somebody who may hand the form in has to know before.
  @Transactional(readOnly = true)
  HandInView look(UUID project, String word, boolean refused) {
    Evaluation evaluation = evaluations.require(project);
    Actors.current().require(Right.FILL_FORMS, evaluation.unitPath());
    if (!evaluation.isOpen()) {
      throw new ClosedForm(evaluation.state());
    }
    return new HandInView(
        evaluation,
        inTheWay(evaluation),
        attachments.of(evaluation, Optional.empty()).bare(evaluation.form().indicators().size()),
        word,
        refused);
  }

  /// Hands the current version in; false when something stands in the way.
  ///
  /// @param word what the unit says about it, to be read by the reviewers
  @Transactional
  public boolean handIn(UUID project, String word) {
    Evaluation evaluation = evaluations.requireOpen(project);
    InTheWay inTheWay = inTheWay(evaluation);
    if (inTheWay.stops() || (inTheWay.wantsWord() && word.isBlank())) {
      return false;
    }
    Evaluation settled = evaluations.settle(evaluation);
    UUID version = versions.writable(settled.version());
    int number = settled.number() + (version.equals(settled.version()) ? 0 : 1);
    versions.submit(version);
    steps.take(project, number, evaluation.state(), FormState.UNIT_REVIEW, word, Optional.empty());
    return true;
  }

  private InTheWay inTheWay(Evaluation evaluation) {
    LiveForm live = evaluation.live();
    return InTheWay.of(
        scoring.following(live, evaluation.form()),
        years.findings(evaluation.project(), evaluation.form()));
  }
}
