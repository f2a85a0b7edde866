package io.hengji.server.projects;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Right;
import java.util.ArrayList;
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
  private final Units units;

  ProjectsPage(ProjectList list, SavedViews saved, Units units) {
    this.list = list;
    this.saved = saved;
    this.units = units;
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
    ProjectsView view = view(frame.actor().orElseThrow(), filter.in(year.get()), years, mayAdd);
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

  private ProjectsView view(
      Actor actor, ProjectFilter filter, List<Integer> years, boolean mayAdd) {
    List<ProjectRow> found = list.rows(filter);
    boolean more = found.size() > ProjectList.ROWS;
    boolean backwards = filter.before().isPresent();
    List<ProjectRow> rows =
        !more
            ? found
            : backwards ? found.subList(1, found.size()) : found.subList(0, ProjectList.ROWS);
    boolean earlier = backwards ? more : filter.after().isPresent();
    boolean later = backwards || more;
    Totals totals = list.totals(filter);
    return new ProjectsView(
        filter,
        years,
        units.of(actor),
        totals.counts(),
        saved.all(),
        groups(rows, totals.sums()),
        ProjectsView.total(totals.sums()),
        filter.address(),
        Optional.of(rows)
            .filter(r -> earlier && !r.isEmpty())
            .map(r ->
                filter.address(filter.view(), Optional.empty(), Optional.of(r.getFirst().place()))),
        Optional.of(rows)
            .filter(r -> later && !r.isEmpty())
            .map(r ->
                filter.address(filter.view(), Optional.of(r.getLast().place()), Optional.empty())),
        mayAdd);
  }

  private List<ProjectsView.Group> groups(List<ProjectRow> rows, List<Sums> sums) {
    List<ProjectsView.Group> groups = new ArrayList<>();
    for (UUID department : rows.stream().map(ProjectRow::departmentId).distinct().toList()) {
      Sums own =
          sums.stream()
              .filter(sum -> sum.department().equals(department))
              .findFirst()
              .orElseThrow();
      groups.add(
          new ProjectsView.Group(
              units.find(department).map(Unit::name).orElse(""),
              own,
              rows.stream().filter(row -> row.departmentId().equals(department)).toList()));
    }
    return groups;
  }
}
