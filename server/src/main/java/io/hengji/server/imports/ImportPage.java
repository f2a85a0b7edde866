package io.hengji.server.imports;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
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

/// One import: how its files are understood, what it would bring, and what became of it.
@Controller
class ImportPage {

  private final Imports imports;
  private final LedgerImport ledgers;
  private final Projects projects;
  private final Clock clock;

  ImportPage(Imports imports, LedgerImport ledgers, Projects projects, Clock clock) {
    this.imports = imports;
    this.ledgers = ledgers;
    this.projects = projects;
    this.clock = clock;
  }

  @GetMapping("/imports/{id}")
  View page(Frame frame, @PathVariable UUID id) {
    return show(frame, imports.require(id));
  }

  /// How the file is to be understood.
  @PostMapping("/imports/{id}/choose")
  View choose(@PathVariable UUID id, @RequestParam Map<String, String> fields) {
    ImportJob job = changeable(id);
    if (job.ready()) {
      ledgers.choose(job, fields);
    }
    return new RedirectView("/imports/" + id);
  }

  @PostMapping("/imports/{id}/apply")
  View apply(
      Frame frame,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean duplicates) {
    ImportJob job = changeable(id);
    if (!job.ready()) {
      return new RedirectView("/imports/" + id);
    }
    return ledgers.apply(job, duplicates)
        ? new RedirectView("/imports/" + id)
        : show(frame, job).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  @PostMapping("/imports/{id}/undo")
  View undo(Frame frame, @PathVariable UUID id) {
    ImportJob job = changeable(id);
    return ledgers.undo(job, frame.t("imports.undone.why", job.name()))
        ? new RedirectView("/imports/" + id)
        : show(frame, job).with(HttpStatus.CONFLICT);
  }

  private ImportJob changeable(UUID id) {
    ImportJob job = imports.require(id);
    Actors.current().require(Right.EDIT_PROJECTS, job.path());
    return job;
  }

  private Html show(Frame frame, ImportJob job) {
    boolean mayChange =
        frame.actor().filter(who -> who.may(Right.EDIT_PROJECTS, job.path())).isPresent();
    return Html.of(
        "imports/spending",
        frame,
        new LedgerView(
            job,
            job.ready() ? Optional.of(ledgers.preview(job)) : Optional.empty(),
            Optional.ofNullable(job.projectId()).map(projects::require),
            mayChange,
            job.undoable(OffsetDateTime.now(clock))));
  }
}
