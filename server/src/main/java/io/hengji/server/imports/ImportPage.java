package io.hengji.server.imports;

import io.hengji.server.frame.Frame;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// One import: how its files are understood, what it would bring, and what became of it.
@Controller
class ImportPage {

  private final Imports imports;
  private final LedgerImport ledgers;
  private final ProjectImport projects;
  private final ImportWork work;
  private final ImportViews views;

  ImportPage(
      Imports imports,
      LedgerImport ledgers,
      ProjectImport projects,
      ImportWork work,
      ImportViews views) {
    this.imports = imports;
    this.ledgers = ledgers;
    this.projects = projects;
    this.work = work;
    this.views = views;
  }

  @GetMapping("/imports/{id}")
  View page(Frame frame, @PathVariable UUID id) {
    return views.show(frame, imports.require(id), List.of());
  }

  /// How the files are to be understood.
  @PostMapping("/imports/{id}/choose")
  View choose(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
    ImportJob job = changeable(id);
    if (job.ready() && job.ofSpending()) {
      ledgers.choose(job, fields);
    } else if (job.ready()) {
      projects.choose(job, fields);
    }
    return new RedirectView("/imports/" + id);
  }

  @PostMapping("/imports/{id}/apply")
  View apply(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean duplicates,
      @RequestParam(defaultValue = "") Set<Integer> join) {
    ImportJob job = changeable(id);
    if (job.ready() && !job.ofSpending()) {
      projects.join(job, join);
      work.apply(imports.require(id), frame.t("imports.sum", job.name()));
    } else if (job.ready() && !ledgers.apply(job, duplicates)) {
      return views.show(frame, job, List.of()).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new RedirectView("/imports/" + id);
  }

  @PostMapping("/imports/{id}/undo")
  View undo(Frame frame, @PathVariable UUID id) {
    ImportJob job = changeable(id);
    Optional<List<String>> changed =
        job.ofSpending()
            ? ledgers.undo(job, frame.t("imports.undone.why", job.name()))
                ? Optional.of(List.of())
                : Optional.empty()
            : projects.undo(job);
    return changed.filter(List::isEmpty).isPresent()
        ? new RedirectView("/imports/" + id)
        : views.show(frame, job, changed.orElse(List.of())).with(HttpStatus.CONFLICT);
  }

  private ImportJob changeable(UUID id) {
    ImportJob job = imports.require(id);
    Actors.current().require(Right.EDIT_PROJECTS, job.path());
    return job;
  }
}
