package io.hengji.server.evaluation;

import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.forms.FormSteps;
import io.hengji.server.forms.Version;
import io.hengji.server.forms.Versions;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Missing;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The versions of a self-evaluation, any two of them side by side.
@Controller
class VersionsPage {

  private final Evaluations evaluations;
  private final Versions versions;
  private final FormSteps steps;
  private final LiveForms scoring;

  VersionsPage(Evaluations evaluations, Versions versions, FormSteps steps, LiveForms scoring) {
    this.evaluations = evaluations;
    this.versions = versions;
    this.steps = steps;
    this.scoring = scoring;
  }

  @GetMapping("/evaluate/{project}/versions")
  View page(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam Optional<Integer> from,
      @RequestParam Optional<Integer> to,
      @RequestParam(defaultValue = "") String show) {
    Evaluation evaluation = evaluations.require(project);
    List<Version> all = versions.of(project);
    int later = to.orElse(evaluation.number());
    int earlier = from.orElse(later - 1);
    Optional<ComparedView> compared =
        all.size() < 2
            ? Optional.empty()
            : Optional.of(
                ComparedView.of(
                    scored(project, earlier), scored(project, later), show.equals("all")));
    return Html.of(
        "evaluate/versions",
        "evaluate/compare",
        frame,
        new VersionsView(evaluation, all, steps.of(project), earlier, later, compared));
  }

  private LiveForm scored(UUID project, int number) {
    return scoring.of(
        versions.content(project, number).orElseThrow(() -> new Missing("version", number)));
  }
}
