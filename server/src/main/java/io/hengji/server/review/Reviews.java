package io.hengji.server.review;

import io.hengji.core.form.Form;
import io.hengji.core.review.Finding;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.evaluation.Attached;
import io.hengji.server.evaluation.Attachments;
import io.hengji.server.evaluation.ComparedView;
import io.hengji.server.evaluation.Evaluation;
import io.hengji.server.evaluation.Evaluations;
import io.hengji.server.evaluation.LiveForms;
import io.hengji.server.evidence.EvidenceFile;
import io.hengji.server.forms.FormSteps;
import io.hengji.server.forms.ProjectYears;
import io.hengji.server.forms.Versions;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what a reviewer reads of a form.
@Component
class Reviews {

  private final Evaluations evaluations;
  private final Versions versions;
  private final FormSteps steps;
  private final ProjectYears years;
  private final LiveForms scoring;
  private final Attachments attachments;
  private final Decisions decisions;
  private final Clock clock;

  Reviews(
      Evaluations evaluations,
      Versions versions,
      FormSteps steps,
      ProjectYears years,
      LiveForms scoring,
      Attachments attachments,
      Decisions decisions,
      Clock clock) {
    this.evaluations = evaluations;
    this.versions = versions;
    this.steps = steps;
    this.years = years;
    this.scoring = scoring;
    this.attachments = attachments;
    this.decisions = decisions;
    this.clock = clock;
  }

  /// A form that who acts may see, with what they filled in so far.
  @Transactional(readOnly = true)
  ReviewView require(
      UUID project,
      boolean all,
      Optional<Decision> sent,
      Optional<String> trouble,
      List<ReviewLine> waiting) {
    Evaluation evaluation = evaluations.require(project);
    LiveForm live = evaluation.live();
    List<FindingView> findings = findings(evaluation, live);
    Attached attached = attachments.of(evaluation, Optional.empty());
    return new ReviewView(
        evaluation,
        evaluation.grid(),
        findings,
        attached,
        evaluation.number() > 1 ? compared(evaluation, live, all) : Optional.empty(),
        evaluation.number() > 1 ? added(evaluation, attached) : List.of(),
        years.approved(project).map(goal -> ComparedView.ofGoal(goal, evaluation.form())),
        evaluation.form().total().score().text(),
        steps.of(project),
        decisions.turn(evaluation),
        sent.orElseGet(() -> Decision.offered(findings, LocalDate.now(clock))),
        trouble,
        neighbours(waiting, project));
  }

  /// Whether a form has a blocker, also one against what was approved, which lists do not count.
  @Transactional(readOnly = true)
  boolean isBlocked(UUID project) {
    Evaluation evaluation = evaluations.require(project);
    return findings(evaluation, evaluation.live()).stream()
        .anyMatch(finding -> finding.severity().equals("blocker"));
  }

  private List<FindingView> findings(Evaluation evaluation, LiveForm live) {
    List<Finding> all = new ArrayList<>(live.checked().findings());
    all.addAll(years.findings(evaluation.project(), evaluation.form()));
    Form form = evaluation.form();
    List<FindingView> views = new ArrayList<>();
    for (Finding finding : all) {
      views.add(FindingView.of(views.size() + 1, form, finding));
    }
    return List.copyOf(views);
  }

  private Optional<ComparedView> compared(Evaluation evaluation, LiveForm live, boolean all) {
    return versions
        .content(evaluation.project(), evaluation.number() - 1)
        .map(earlier -> ComparedView.of(scoring.of(earlier), live, all));
  }

  /// The evidence that came since the version before was handed in.
  private List<EvidenceFile> added(Evaluation evaluation, Attached attached) {
    return versions.of(evaluation.project()).stream()
        .filter(version -> version.number() == evaluation.number() - 1)
        .flatMap(version -> Stream.ofNullable(version.submittedAt()))
        .flatMap(before ->
            attached.byRow().values().stream()
                .flatMap(List::stream)
                .filter(file -> file.addedAt().isAfter(before)))
        .toList();
  }

  private static ReviewView.Neighbours neighbours(List<ReviewLine> waiting, UUID project) {
    int at = Waiting.place(waiting, project);
    return at < 0
        ? ReviewView.Neighbours.NONE
        : new ReviewView.Neighbours(
            at + 1,
            waiting.size(),
            at == 0 ? "" : "/review/" + waiting.get(at - 1).id(),
            at == waiting.size() - 1 ? "" : "/review/" + waiting.get(at + 1).id());
  }
}
