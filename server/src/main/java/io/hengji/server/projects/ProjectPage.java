package io.hengji.server.projects;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.frame.Typed;
import io.hengji.server.scope.Right;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// What happened to one project: its money, the changes of it, what was spent.
@Controller
class ProjectPage {

  private final Projects projects;

  ProjectPage(Projects projects) {
    this.projects = projects;
  }

  @GetMapping("/projects/{id}")
  View page(Frame frame, @PathVariable UUID id) {
    return Html.of(
        "projects/project",
        "projects/money",
        frame,
        view(frame, id, EntryForm.EMPTY, EntryForm.EMPTY));
  }

  @PostMapping("/projects/{id}/changes")
  View change(Frame frame, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    EntryForm form = EntryForm.of(typed, projects.require(id).year(), Ledger.CHANGES);
    if (form.entry().isEmpty()) {
      return refused(frame, id, form, EntryForm.EMPTY);
    }
    projects.change(id, form.entry().get());
    return after(frame, id);
  }

  @PostMapping("/projects/{id}/spending")
  View spend(Frame frame, @PathVariable UUID id, @RequestParam Map<String, String> typed) {
    EntryForm form = EntryForm.of(typed, projects.require(id).year(), Ledger.SPENDING);
    if (form.entry().isEmpty()) {
      return refused(frame, id, EntryForm.EMPTY, form);
    }
    projects.spend(id, form.entry().get());
    return after(frame, id);
  }

  @PostMapping("/projects/{id}/{ledger}/{entry}/revoke")
  View revoke(
      Frame frame,
      @PathVariable UUID id,
      @PathVariable String ledger,
      @PathVariable UUID entry,
      @RequestParam(defaultValue = "") String why) {
    Ledger book = ledger.equals("changes") ? Ledger.CHANGES : Ledger.SPENDING;
    String reason = Typed.text(why, 200);
    projects.revoke(id, book, entry, reason.isEmpty() ? frame.t("projects.revoked.plain") : reason);
    return after(frame, id);
  }

  private View after(Frame frame, UUID id) {
    return frame.fragment()
        ? Html.of("projects/money", frame, view(frame, id, EntryForm.EMPTY, EntryForm.EMPTY))
        : new RedirectView("/projects/" + id);
  }

  private View refused(Frame frame, UUID id, EntryForm change, EntryForm spending) {
    return Html.of("projects/project", "projects/money", frame, view(frame, id, change, spending))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  private ProjectView view(Frame frame, UUID id, EntryForm change, EntryForm spending) {
    ProjectRow project = projects.require(id);
    return new ProjectView(
        project,
        projects.funds(id),
        projects.entries(id, Ledger.CHANGES),
        projects.entries(id, Ledger.SPENDING),
        change,
        spending,
        frame.actor().filter(who -> who.may(Right.EDIT_PROJECTS, project.path())).isPresent());
  }
}
