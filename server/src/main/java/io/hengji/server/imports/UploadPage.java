package io.hengji.server.imports;

import io.hengji.documents.grid.UnreadableFile;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.SentFile;
import io.hengji.server.frame.Typed;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Takes the files of an import: accounts, or lists and forms. What cannot be begun is refused on
/// the list of imports.
@Controller
class UploadPage {

  /// The most files of one upload; more fit into an archive.
  private static final int MOST_FILES = 50;

  private final LedgerImport ledgers;
  private final ProjectImport found;
  private final ImportWork work;
  private final Projects projects;
  private final ImportViews views;

  UploadPage(
      LedgerImport ledgers,
      ProjectImport found,
      ImportWork work,
      Projects projects,
      ImportViews views) {
    this.ledgers = ledgers;
    this.found = found;
    this.work = work;
    this.projects = projects;
    this.views = views;
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
    Optional<Integer> of =
        project.map(id -> projects.require(id).year()).or(() -> Typed.year(year));
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
    Optional<Integer> of = Typed.year(year);
    if (of.isEmpty()) {
      return refused(frame, Optional.empty(), frame.t("imports.trouble.year"));
    }
    UUID id = found.add(files, of.get(), renew);
    work.read(id);
    return new RedirectView("/imports/" + id);
  }

  private View refused(Frame frame, Optional<UUID> project, String sentence) {
    return views.list(frame, project, Optional.of(sentence)).with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private static List<Imports.Given> given(List<MultipartFile> sent) {
    return SentFile.of(sent).stream()
        .map(file -> new Imports.Given(file.name(), file.bytes()))
        .toList();
  }
}
