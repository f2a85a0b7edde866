package io.hengji.server.monitoring;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.SaveStatus;
import io.hengji.server.grid.TimeOfDay;
import io.hengji.server.grid.Typing;
import io.hengji.server.monitoring.MonitoringView.SavedView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Takes what is typed into the grid of a monitoring.
@Controller
class MonitoringCellsPage {

  private final MonitoringPages pages;
  private final Monitorings monitorings;
  private final TimeOfDay time;

  MonitoringCellsPage(MonitoringPages pages, Monitorings monitorings, Clock clock) {
    this.pages = pages;
    this.monitorings = monitorings;
    this.time = new TimeOfDay(clock);
  }

  @PostMapping("/monitoring/{project}/{day}/cells")
  View save(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam MultiValueMap<String, String> fields) {
    Monitorings.Saved saved = saved(project, day, fields);
    SavedView view =
        new SavedView(pages.opened(saved.now()), saved.clashes(), saved.refused(), time.now());
    return Html.of("monitoring/saved", frame, view)
        .with(SaveStatus.of(saved.clashes(), saved.refused()));
  }

  /// All cells, from a page without script.
  @PostMapping("/monitoring/{project}/{day}")
  View saveAll(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable @DateTimeFormat(iso = ISO.DATE) LocalDate day,
      @RequestParam MultiValueMap<String, String> fields) {
    Monitorings.Saved saved = saved(project, day, fields);
    if (saved.clashes().isEmpty() && saved.refused().isEmpty()) {
      return new RedirectView("/monitoring/%s?day=%s".formatted(project, day));
    }
    String trouble =
        saved.refused().isEmpty() ? "monitoring.clash" : saved.refused().values().iterator().next();
    return Html.of("monitoring/monitoring", frame, pages.of(project, Optional.of(day), trouble))
        .with(SaveStatus.of(saved.clashes(), saved.refused()));
  }

  private Monitorings.Saved saved(
      UUID project, LocalDate day, MultiValueMap<String, String> fields) {
    return monitorings.save(
        project, day, new PostedCells(fields).edits(Set.of(), Typing.OF_MONITORING));
  }
}
