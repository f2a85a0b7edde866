package io.hengji.server.projects;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Adding a project.
@Controller
class NewProjectPage {

  private final Projects projects;
  private final Units units;
  private final Clock clock;

  NewProjectPage(Projects projects, Units units, Clock clock) {
    this.projects = projects;
    this.units = units;
    this.clock = clock;
  }

  /// What the page shows: the units to choose from and what was typed.
  record NewProjectView(List<Unit> units, ProjectForm form) {}

  @GetMapping("/projects/new")
  View page(Frame frame) {
    return show(frame, ProjectForm.of(Year.now(clock)));
  }

  @PostMapping("/projects/new")
  View add(Frame frame, @RequestParam Map<String, String> typed) {
    ProjectForm form = ProjectForm.of(typed);
    if (form.project().isEmpty()) {
      return show(frame, form).with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    Optional<UUID> added = projects.add(form.project().get());
    if (added.isEmpty()) {
      return show(frame, form.refused("code", "projects.error.code.taken"))
          .with(HttpStatus.UNPROCESSABLE_CONTENT);
    }
    return new RedirectView("/projects/" + added.get());
  }

  private Html show(Frame frame, ProjectForm form) {
    Actor actor = frame.actor().orElseThrow();
    actor.require(Right.EDIT_PROJECTS);
    List<Unit> own =
        units.of(actor).stream()
            .filter(unit -> unit.kind() != Unit.Kind.AREA && !unit.closed())
            .filter(unit -> actor.may(Right.EDIT_PROJECTS, unit.path()))
            .toList();
    return Html.of("projects/new", frame, new NewProjectView(own, form));
  }
}
