package io.hengji.server.projects;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// The list of projects: filtered, paged, kept.
@Controller
class ProjectsPage {

  private final ProjectList list;
  private final SavedViews saved;
  private final ProjectViews views;

  ProjectsPage(ProjectList list, SavedViews saved, ProjectViews views) {
    this.list = list;
    this.saved = saved;
    this.views = views;
  }

  @GetMapping("/projects")
  View page(Frame frame, @RequestParam Map<String, String> parameters) {
    ProjectFilter filter = ProjectFilter.of(parameters);
    List<Integer> years = list.years();
    Optional<Integer> year = filter.year().or(() -> years.stream().findFirst());
    boolean mayAdd = frame.actor().filter(who -> who.may(Right.EDIT_PROJECTS)).isPresent();
    if (year.isEmpty()) {
      return Html.of("projects/empty", frame, mayAdd);
    }
    ProjectsView view = views.of(frame.actor().orElseThrow(), filter.in(year.get()), years, mayAdd);
    return Html.of("projects/list", "projects/answer", frame, view);
  }

  @PostMapping("/projects/views")
  View keep(@RequestParam String name, @RequestParam Map<String, String> parameters) {
    ProjectFilter filter = ProjectFilter.of(parameters);
    if (!name.isBlank() && filter.year().isPresent()) {
      saved.keep(name.strip().substring(0, Math.min(40, name.strip().length())), filter);
    }
    return new RedirectView(filter.address());
  }

  @PostMapping("/projects/views/{id}/remove")
  View remove(@PathVariable UUID id) {
    saved.remove(id);
    return new RedirectView("/projects");
  }
}
