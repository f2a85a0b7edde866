package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.TimeOfDay;
import io.hengji.server.grid.Typing;
import io.hengji.server.monitoring.MonitoringView.SavedView;
import io.hengji.server.projects.Projects;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The monitoring of a project: opened for a day, filled in a grid, looked ahead from.
@Controller
class MonitoringPage {

  private final MonitoringPages pages;
  private final Monitorings monitorings;
  private final Projects projects;
  private final TimeOfDay time;

  MonitoringPage(MonitoringPages pages, Monitorings monitorings, Projects projects, Clock clock) {
    this.pages = pages;
    this.monitorings = monitorings;
    this.projects = projects;
    this.time = new TimeOfDay(clock);
  }

  @GetMapping("/monitoring/{project}")
  View page(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam @DateTimeFormat(iso = ISO.DATE) Optional<LocalDate> day) {
    return Html.of("monitoring/monitoring", "monitoring/panel", frame, pages.of(project, day, ""));
  }

  @PostMapping("/monitoring/{project}")
  View open(Frame frame, @PathVariable UUID project, @RequestParam(defaultValue = "") String day) {
    int year = projects.require(project).year();
    Optional<LocalDate> until = Typed.day(day, year).filter(one -> one.getYear() == year);
    if (until.isEmpty()) {
      return Html.of(
              "monitoring/monitoring",
              frame,
              pages.of(project, Optional.empty(), "monitoring.refused.day"))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    monitorings.open(project, until.get());
    return new RedirectView("/monitoring/%s?day=%s".formatted(project, until.get()));
  }

  @PostMapping("/monitoring/{project}/{day}/cells")
  View save(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam MultiValueMap<String, String> fields) {
    Monitorings.Saved saved =
        monitorings.save(
            project, day, new PostedCells(fields).edits(Set.of(), Typing.OF_MONITORING));
    HttpStatus status =
        !saved.clashes().isEmpty()
            ? HttpStatus.CONFLICT
            : saved.refused().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
    SavedView view =
        new SavedView(pages.opened(saved.now()), saved.clashes(), saved.refused(), time.now());
    return Html.of("monitoring/saved", frame, view).with(status);
  }

  /// All cells, from a page without script.
  @PostMapping("/monitoring/{project}/{day}")
  View saveAll(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam MultiValueMap<String, String> fields) {
    Monitorings.Saved saved =
        monitorings.save(
            project, day, new PostedCells(fields).edits(Set.of(), Typing.OF_MONITORING));
    if (saved.clashes().isEmpty() && saved.refused().isEmpty()) {
      return new RedirectView("/monitoring/%s?day=%s".formatted(project, day));
    }
    String trouble =
        saved.refused().isEmpty() ? "monitoring.clash" : saved.refused().values().iterator().next();
    return Html.of("monitoring/monitoring", frame, pages.of(project, Optional.of(day), trouble))
        .with(saved.clashes().isEmpty() ? HttpStatus.UNPROCESSABLE_CONTENT : HttpStatus.CONFLICT);
  }

  @ExceptionHandler(ClosedMonitoring.class)
  View closed(Frame frame, ClosedMonitoring closed) {
    return Html.of("monitoring/closed", frame, closed.state()).with(HttpStatus.LOCKED);
  }
}
