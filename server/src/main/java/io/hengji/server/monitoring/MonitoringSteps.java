package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The steps of a monitoring: handed in, noted, returned.
@Controller
class MonitoringSteps {

  private static final int LONGEST = 2000;

  private final MonitoringPages pages;
  private final MonitoringDecisions decisions;
  private final Clock clock;

  MonitoringSteps(MonitoringPages pages, MonitoringDecisions decisions, Clock clock) {
    this.pages = pages;
    this.decisions = decisions;
    this.clock = clock;
  }

  @PostMapping("/monitoring/{project}/{day}/hand-in")
  View handIn(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day) {
    return decisions.handIn(project, day)
        ? after(project, day)
        : refused(frame, project, day, "monitoring.not-handed-in");
  }

  @PostMapping("/monitoring/{project}/{day}/decision")
  View decide(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam(name = "do", defaultValue = "") String what,
      @RequestParam(defaultValue = "") String opinion,
      @RequestParam(defaultValue = "") String due) {
    String said = Typed.text(opinion, LONGEST);
    boolean back = what.equals("return");
    if (back && said.isEmpty()) {
      return refused(frame, project, day, "monitoring.refused.reason");
    }
    Optional<LocalDate> until = Typed.day(due, LocalDate.now(clock).getYear());
    if (back && !due.isBlank() && until.isEmpty()) {
      return refused(frame, project, day, "monitoring.refused.due");
    }
    boolean done =
        back
            ? decisions.giveBack(project, day, said, until)
            : what.equals("note") && decisions.note(project, day, said);
    return done ? after(project, day) : refused(frame, project, day, "monitoring.decided");
  }

  private static View after(UUID project, LocalDate day) {
    return new RedirectView("/monitoring/%s?day=%s".formatted(project, day));
  }

  private View refused(Frame frame, UUID project, LocalDate day, String trouble) {
    return Html.of("monitoring/monitoring", frame, pages.of(project, Optional.of(day), trouble))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }
}
