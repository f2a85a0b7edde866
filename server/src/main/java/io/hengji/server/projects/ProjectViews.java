package io.hengji.server.projects;

import io.hengji.server.people.Unit;
import io.hengji.server.people.Units;
import io.hengji.server.scope.Actor;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// Puts a page of the list of projects together.
@Component
class ProjectViews {

  private final ProjectList list;
  private final SavedViews saved;
  private final Units units;

  ProjectViews(ProjectList list, SavedViews saved, Units units) {
    this.list = list;
    this.saved = saved;
    this.units = units;
  }

  ProjectsView of(Actor actor, ProjectFilter filter, List<Integer> years, boolean mayAdd) {
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
