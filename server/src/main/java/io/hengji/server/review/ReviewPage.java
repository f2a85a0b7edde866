package io.hengji.server.review;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// A form under review: read it, pass it on, or return it with reasons.
@Controller
class ReviewPage {

  private final Reviews reviews;
  private final Decisions decisions;
  private final Waiting waiting;
  private final Clock clock;

  ReviewPage(Reviews reviews, Decisions decisions, Waiting waiting, Clock clock) {
    this.reviews = reviews;
    this.decisions = decisions;
    this.waiting = waiting;
    this.clock = clock;
  }

  @GetMapping("/review/{project}")
  View page(Frame frame, @PathVariable UUID project, @RequestParam(defaultValue = "") String show) {
    return Html.of(
        "review/review",
        frame,
        reviews.require(project, show.equals("all"), Optional.empty(), Optional.empty(), others()));
  }

  @PostMapping("/review/{project}/decision")
  View decide(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(name = "do") String what,
      @RequestParam String seen,
      @RequestParam(name = "reason", defaultValue = "") List<Integer> ticked,
      @RequestParam(defaultValue = "") String opinion,
      @RequestParam(defaultValue = "") String due) {
    Decision decision = Decision.sent(ticked, opinion, due);
    try {
      Seen form =
          Seen.read(seen)
              .filter(read -> read.project().equals(project))
              .orElseThrow(Refused::moved);
      switch (what) {
        case "approve" -> decisions.approve(project, form.number(), form.state());
        case "recheck" -> decisions.recheck(project, form.number(), form.state());
        default -> giveBack(form, decision);
      }
      return new RedirectView("/review/" + project);
    } catch (Refused refused) {
      return Html.of(
              "review/review",
              frame,
              reviews.require(
                  project, false, Optional.of(decision), Optional.of(refused.key()), others()))
          .with(refused.status());
    }
  }

  private void giveBack(Seen form, Decision decision) {
    ReviewView view =
        reviews.require(form.project(), false, Optional.of(decision), Optional.empty(), List.of());
    LocalDate due =
        decision
            .day(LocalDate.now(clock))
            .orElseThrow(() -> new Refused("review.refused.day", HttpStatus.UNPROCESSABLE_CONTENT));
    decisions.giveBack(
        form.project(), form.number(), form.state(), decision.reason(view.findings()), due);
  }

  /// What else waits for who looks.
  private List<ReviewLine> others() {
    Actor actor = Actors.current();
    return Arrays.stream(ReviewStage.values()).anyMatch(stage -> actor.may(stage.right()))
        ? waiting.lines()
        : List.of();
  }
}
