package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.goals.GoalViews.Asked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The steps of a goal: begun, submitted, approved, returned, adjusted, evaluated.
@Controller
class GoalSteps {

  private static final int LONGEST = 500;

  private final Goals goals;
  private final GoalDrafts drafts;
  private final GoalDecisions decisions;
  private final GoalViews views;
  private final Clock clock;

  GoalSteps(Goals goals, GoalDrafts drafts, GoalDecisions decisions, GoalViews views, Clock clock) {
    this.goals = goals;
    this.drafts = drafts;
    this.decisions = decisions;
    this.views = views;
    this.clock = clock;
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
        : refused(frame, project, new Asked(-1, "", Optional.empty(), true, ""));
  }

  @PostMapping("/goals/{project}/approve")
  View approve(@PathVariable UUID project, @RequestParam(defaultValue = "") String reason) {
    decisions.approve(project, Typed.text(reason, LONGEST));
    return back(project, "");
  }

  @PostMapping("/goals/{project}/return")
  View sendBack(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "") String reason,
      @RequestParam(defaultValue = "") String due) {
    String why = Typed.text(reason, LONGEST);
    Optional<LocalDate> day = Typed.day(due, LocalDate.now(clock).getYear());
    if (why.isEmpty() || (!due.isBlank() && day.isEmpty())) {
      return mistaken(frame, project, why.isEmpty() ? "goals.wrong.reason" : "goals.wrong.day");
    }
    decisions.sendBack(project, why, day);
    return back(project, "");
  }

  @PostMapping("/goals/{project}/adjust")
  View adjust(
      Frame frame, @PathVariable UUID project, @RequestParam(defaultValue = "") String reason) {
    String why = Typed.text(reason, LONGEST);
    if (why.isEmpty()) {
      return mistaken(frame, project, "goals.wrong.adjusting");
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

  private View mistaken(Frame frame, UUID project, String key) {
    return refused(frame, project, new Asked(-1, "", Optional.empty(), false, key));
  }

  private View refused(Frame frame, UUID project, Asked asked) {
    return Html.of("goals/goal", frame, views.page(goals.require(project), asked))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
