package io.hengji.server.imports;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts the pages of imports together: their list, and one by its kind and by where it stands.
@Component
class ImportViews {

  private final Imports imports;
  private final LedgerImport ledgers;
  private final ProjectImport projects;
  private final Projects all;
  private final Clock clock;

  ImportViews(
      Imports imports, LedgerImport ledgers, ProjectImport projects, Projects all, Clock clock) {
    this.imports = imports;
    this.ledgers = ledgers;
    this.projects = projects;
    this.all = all;
    this.clock = clock;
  }

  /// The list, with a sentence about files that were refused.
  Html list(Frame frame, Optional<UUID> project, Optional<String> trouble) {
    Optional<ProjectRow> of = project.map(all::require);
    return Html.of(
        "imports/list",
        frame,
        new ImportsView(
            imports.list(),
            frame.actor().filter(who -> who.may(Right.EDIT_PROJECTS)).isPresent(),
            of.map(ProjectRow::year).orElse(LocalDate.now(clock).getYear()),
            of,
            trouble));
  }

  /// @param changed projects that stand in the way of undoing
  Html show(Frame frame, ImportJob job, List<String> changed) {
    if (job.working()) {
      return Html.of("imports/working", frame, job);
    }
    boolean mayChange =
        frame.actor().filter(who -> who.may(Right.EDIT_PROJECTS, job.path())).isPresent();
    boolean undoable = job.undoable(OffsetDateTime.now(clock));
    if (job.ofSpending()) {
      return Html.of(
          "imports/spending",
          frame,
          new LedgerView(
              job,
              job.ready() ? Optional.of(ledgers.preview(job)) : Optional.empty(),
              Optional.ofNullable(job.projectId()).map(all::require),
              mayChange,
              undoable));
    }
    List<FoundRow> rows = projects.rows(job);
    return Html.of(
        "imports/projects",
        frame,
        new ProjectsView(
            job,
            projects.settings(job),
            job.ready() ? projects.preview(job, rows) : List.of(),
            rows.stream().filter(FoundRow::isFile).toList(),
            projects.units(),
            mayChange,
            undoable,
            changed));
  }
}
