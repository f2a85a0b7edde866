package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.projects.Projects;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The monitoring of a project: opened for a day, looked ahead from.
@Controller
class MonitoringPage {

  private final MonitoringPages pages;
  private final Monitorings monitorings;
  private final Projects projects;

  MonitoringPage(MonitoringPages pages, Monitorings monitorings, Projects projects) {
    this.pages = pages;
    this.monitorings = monitorings;
    this.projects = projects;
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
}
