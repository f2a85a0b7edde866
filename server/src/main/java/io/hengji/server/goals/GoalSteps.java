package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Typed;
import io.hengji.server.goals.GoalViews.Asked;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The steps of a goal that its unit takes: begun, submitted, adjusted, evaluated.
@Controller
class GoalSteps {

  private static final int LONGEST = 500;

  private final GoalDrafts drafts;
  private final GoalDecisions decisions;
  private final GoalViews views;

  GoalSteps(GoalDrafts drafts, GoalDecisions decisions, GoalViews views) {
    this.drafts = drafts;
    this.decisions = decisions;
    this.views = views;
  }

  /// Back to the page of a goal, or a place in it.
  static View back(UUID project, String place) {
    return new RedirectView("/goals/" + project + place);
  }

  @PostMapping("/goals/{project}/start")
  View start(@PathVariable UUID project, @RequestParam(defaultValue = "blank") String from) {
    drafts.start(project, from);
    return back(project, "");
  }

  @PostMapping("/goals/{project}/submit")
  View submit(Frame frame, @PathVariable UUID project) {
    return decisions.submit(project).isEmpty()
        ? back(project, "")
        : views.refused(frame, project, Asked.TRIED);
  }

  @PostMapping("/goals/{project}/adjust")
  View adjust(
      Frame frame, @PathVariable UUID project, @RequestParam(defaultValue = "") String reason) {
    String why = Typed.text(reason, LONGEST);
    if (why.isEmpty()) {
      return views.refused(frame, project, Asked.mistaken("goals.wrong.adjusting"));
    }
    drafts.adjust(project, why);
    return back(project, "");
  }

  @PostMapping("/goals/{project}/abandon")
  View abandon(Frame frame, @PathVariable UUID project) {
    drafts.abandon(project, frame.t("goals.abandon.done"));
    return back(project, "");
  }

  @PostMapping("/goals/{project}/evaluation")
  View evaluate(@PathVariable UUID project) {
    decisions.evaluate(project);
    return new RedirectView("/evaluate/" + project);
  }
}
