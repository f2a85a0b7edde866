package io.hengji.server.imports;

import io.hengji.core.review.FormIdentity;
import io.hengji.server.imports.ProjectLine.Standing;
import io.hengji.server.people.Unit;
import io.hengji.server.projects.ProjectsOfYear.Known;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;

/// What an import of projects would bring: what is new, what is there already, what is not clear.
final class ProjectPreview {

  private final ImportJob job;
  private final ProjectSettings settings;
  private final List<Unit> units;
  private final Map<Integer, Map<String, Known>> here = new HashMap<>();
  private final Set<Object> taken = new HashSet<>();
  private final IntFunction<List<Known>> known;

  /// @param units those in which who acts may add projects
  /// @param known the projects of a year that who acts may change
  ProjectPreview(
      ImportJob job, ProjectSettings settings, List<Unit> units, IntFunction<List<Known>> known) {
    this.job = job;
    this.settings = settings;
    this.units = units;
    this.known = known;
  }

  List<ProjectLine> of(List<FoundRow> rows) {
    List<ProjectLine> lines = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      if (!rows.get(i).isFile()) {
        lines.add(line(i + 1, rows.get(i)));
      }
    }
    return lines;
  }

  private ProjectLine line(int number, FoundRow row) {
    int year = settings.renew() ? job.year() : row.year();
    Optional<Unit> unit = unit(row);
    Optional<Known> match = match(year, unit, row);
    String why =
        row.name().isEmpty()
            ? "imports.unclear.name"
            : year < 2000 || year > 2100
                ? "imports.unclear.year"
                : unit.isEmpty() && match.isEmpty() ? "imports.unclear.unit" : "";
    Standing standing =
        !why.isEmpty()
            ? Standing.UNCLEAR
            : match
                .map(project -> joining(project, row))
                .orElseGet(
                    () -> claim(year, unit.orElseThrow(), row) ? Standing.NEW : Standing.EXISTS);
    return new ProjectLine(
        number,
        row,
        standing,
        year,
        match.map(Known::unitId).or(() -> unit.map(Unit::id)).orElse(null),
        match.map(Known::unit).or(() -> unit.map(Unit::name)).orElse(row.unit()),
        match,
        why);
  }

  /// The project that is here already: the one of this code, else the one of this name in the unit.
  private Optional<Known> match(int year, Optional<Unit> unit, FoundRow row) {
    Map<String, Known> there = here.computeIfAbsent(year, this::there);
    return Optional.ofNullable(row.code().isEmpty() ? null : there.get(codeKey(row.code())))
        .or(() ->
            unit.flatMap(one -> Optional.ofNullable(there.get(nameKey(one.id(), row.name())))));
  }

  /// A form goes to a project once, and only to one that lacks it.
  private Standing joining(Known project, FoundRow row) {
    boolean lacks =
        (settings.renew() || row.declared()) ? !project.planned() : !project.evaluated();
    return lacks && row.rows() > 0 && taken.add(project.id()) ? Standing.JOINS : Standing.EXISTS;
  }

  /// The unit as the file names it, else its department, else the one that was chosen for the rest.
  private Optional<Unit> unit(FoundRow row) {
    return named(row.unit())
        .or(() -> named(row.department()))
        .or(() ->
            units.stream()
                .filter(unit -> unit.id().toString().equals(settings.unit()))
                .findFirst());
  }

  private Optional<Unit> named(String name) {
    String plain = FormIdentity.plain(name);
    return units.stream().filter(unit -> FormIdentity.plain(unit.name()).equals(plain)).findFirst();
  }

  /// Takes the code and the name in the unit for the rows after it; false where they are taken.
  private boolean claim(int year, Unit unit, FoundRow row) {
    boolean first = taken.add(year + " " + nameKey(unit.id(), row.name()));
    return (row.code().isEmpty() || taken.add(year + " " + codeKey(row.code()))) && first;
  }

  private Map<String, Known> there(int year) {
    Map<String, Known> there = new HashMap<>();
    for (Known project : known.apply(year)) {
      there.putIfAbsent(nameKey(project.unitId(), project.name()), project);
      there.put(codeKey(project.code()), project);
    }
    return there;
  }

  private static String nameKey(UUID unit, String name) {
    return unit + " " + FormIdentity.plain(name);
  }

  private static String codeKey(String code) {
    return "code " + FormIdentity.plain(code);
  }
}
