package io.hengji.server.imports;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.server.frame.FileName;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Right;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The imports so far, and files for the next.
@Controller
class ImportsPage {

  /// The most files of one upload; more fit into an archive.
  private static final int MOST_FILES = 50;

  private final Imports imports;
  private final LedgerImport ledgers;
  private final ProjectImport found;
  private final ImportWork work;
  private final Projects projects;
  private final Clock clock;

  ImportsPage(
      Imports imports,
      LedgerImport ledgers,
      ProjectImport found,
      ImportWork work,
      Projects projects,
      Clock clock) {
    this.imports = imports;
    this.ledgers = ledgers;
    this.found = found;
    this.work = work;
    this.projects = projects;
    this.clock = clock;
  }

  @GetMapping("/imports")
  View list(Frame frame, @RequestParam Optional<UUID> project) {
    return Html.of("imports/list", frame, view(frame, project, Optional.empty()));
  }

  @PostMapping("/imports/spending")
  View spending(
      Frame frame,
      @RequestParam(name = "file", required = false) List<MultipartFile> sent,
      @RequestParam(defaultValue = "") String year,
      @RequestParam Optional<UUID> project) {
    frame.actor().orElseThrow().require(Right.EDIT_PROJECTS);
    List<Imports.Given> files = given(sent);
    if (files.size() != 1) {
      return refused(frame, project, frame.t("imports.trouble.one"));
    }
    Optional<Integer> of = project.map(id -> projects.require(id).year()).or(() -> year(year));
    if (of.isEmpty()) {
      return refused(frame, project, frame.t("imports.trouble.year"));
    }
    try {
      return new RedirectView("/imports/" + ledgers.add(files.getFirst(), of.get(), project));
    } catch (UnreadableFile e) {
      return refused(frame, project, e.sentence());
    }
  }

  @PostMapping("/imports/projects")
  View projects(
      Frame frame,
      @RequestParam(name = "file", required = false) List<MultipartFile> sent,
      @RequestParam(defaultValue = "") String year,
      @RequestParam(defaultValue = "false") boolean renew) {
    frame.actor().orElseThrow().require(Right.EDIT_PROJECTS);
    List<Imports.Given> files = given(sent);
    if (files.isEmpty() || files.size() > MOST_FILES) {
      return refused(frame, Optional.empty(), frame.t("imports.trouble.many"));
    }
    Optional<Integer> of = year(year);
    if (of.isEmpty()) {
      return refused(frame, Optional.empty(), frame.t("imports.trouble.year"));
    }
    UUID id = found.add(files, of.get(), renew);
    work.read(id);
    return new RedirectView("/imports/" + id);
  }

  @PostMapping("/imports/{id}/withdraw")
  View withdraw(@PathVariable UUID id) {
    imports.withdraw(id);
    return new RedirectView("/imports");
  }

  private View refused(Frame frame, Optional<UUID> project, String sentence) {
    return Html.of("imports/list", frame, view(frame, project, Optional.of(sentence)))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ImportsView view(Frame frame, Optional<UUID> project, Optional<String> trouble) {
    Optional<ProjectRow> of = project.map(projects::require);
    return new ImportsView(
        imports.list(),
        frame.actor().filter(who -> who.may(Right.EDIT_PROJECTS)).isPresent(),
        of.map(ProjectRow::year).orElse(LocalDate.now(clock).getYear()),
        of,
        trouble);
  }

  static Optional<Integer> year(String text) {
    return text.strip().matches("20\\d\\d")
        ? Optional.of(Integer.valueOf(text.strip()))
        : Optional.empty();
  }

  static List<Imports.Given> given(List<MultipartFile> sent) {
    return Optional.ofNullable(sent).orElse(List.of()).stream()
        .filter(file -> !file.isEmpty())
        .map(file -> {
          try {
            String name = Optional.ofNullable(file.getOriginalFilename()).orElse("");
            return new Imports.Given(FileName.of(name), file.getBytes());
          } catch (IOException e) {
            throw new UncheckedIOException(e);
          }
        })
        .toList();
  }
}
