package io.hengji.server.projects;

import io.hengji.server.people.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/// What the list of projects shows.
record ProjectsView(
    ProjectFilter filter,
    List<Integer> years,
    List<Unit> units,
    Map<ProjectFilter.View, Long> counts,
    List<SavedView> saved,
    List<Group> groups,
    Sums total,
    String first,
    Optional<String> previous,
    Optional<String> next,
    boolean mayAdd) {

  /// The rows of a department, with sums over all of the filter.
  record Group(String department, Sums sums, List<ProjectRow> rows) {}

  /// A view that somebody kept.
  record SavedView(String id, String name, String query) {

    String address() {
      return "/projects?" + query;
    }
  }

  /// The sums of several departments as one.
  static Sums total(List<Sums> parts) {
    long projects = parts.stream().mapToLong(Sums::projects).sum();
    return new Sums(
        new UUID(0, 0),
        projects,
        sum(parts, Sums::initial),
        sum(parts, Sums::annual),
        sum(parts, Sums::executed),
        null,
        null,
        parts.stream().mapToLong(Sums::undetermined).sum());
  }

  private static BigDecimal sum(List<Sums> parts, Function<Sums, BigDecimal> part) {
    return parts.stream().map(part).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
