package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Typed;
import io.hengji.server.goals.GoalViews.Asked;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The steps of a goal that its reviewer takes: approved, returned.
@Controller
class GoalReviewPage {

  private static final int LONGEST = 500;

  private final GoalDecisions decisions;
  private final GoalViews views;
  private final Clock clock;

  GoalReviewPage(GoalDecisions decisions, GoalViews views, Clock clock) {
    this.decisions = decisions;
    this.views = views;
    this.clock = clock;
  }

  @PostMapping("/goals/{project}/approve")
  View approve(@PathVariable UUID project, @RequestParam(defaultValue = "") String reason) {
    decisions.approve(project, Typed.text(reason, LONGEST));
    return GoalSteps.back(project, "");
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
      String key = why.isEmpty() ? "goals.wrong.reason" : "goals.wrong.day";
      return views.refused(frame, project, Asked.mistaken(key));
    }
    decisions.sendBack(project, why, day);
    return GoalSteps.back(project, "");
  }
}
