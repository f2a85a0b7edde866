package io.hengji.server.review;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Forbidden;
import io.hengji.server.scope.Missing;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// What waits for a reviewer; those without blockers can be passed together.
@Controller
class ReviewListPage {

  private final Waiting waiting;
  private final Reviews reviews;
  private final Decisions decisions;

  ReviewListPage(Waiting waiting, Reviews reviews, Decisions decisions) {
    this.waiting = waiting;
    this.reviews = reviews;
    this.decisions = decisions;
  }

  @GetMapping("/review")
  View list(Frame frame) {
    return Html.of("review/list", frame, ReviewListView.of(waiting.lines(), -1, List.of()));
  }

  /// Passes the ticked forms, each for itself: one that cannot be passed stays, and says why.
  @PostMapping("/review")
  View approve(Frame frame, @RequestParam(name = "form", defaultValue = "") List<String> ticked) {
    List<ReviewLine> lines = waiting.lines();
    List<ReviewListView.Skipped> skipped = new ArrayList<>();
    int passed = 0;
    for (Seen seen : ticked.stream().flatMap(text -> Seen.read(text).stream()).toList()) {
      int at = Waiting.place(lines, seen.project());
      String name = at < 0 ? "" : lines.get(at).name();
      try {
        if (at >= 0 && (lines.get(at).blockers() > 0 || reviews.isBlocked(seen.project()))) {
          skipped.add(new ReviewListView.Skipped(name, "review.refused.blockers"));
        } else {
          decisions.approve(seen.project(), seen.number(), seen.state());
          passed++;
        }
      } catch (Refused refused) {
        skipped.add(new ReviewListView.Skipped(name, refused.key()));
      } catch (Missing | Forbidden notTheirs) {
        skipped.add(new ReviewListView.Skipped(name, "review.refused.theirs"));
      }
    }
    return Html.of("review/list", frame, ReviewListView.of(waiting.lines(), passed, skipped));
  }
}
