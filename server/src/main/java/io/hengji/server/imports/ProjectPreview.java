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
  private final Map<Integer, Set<String>> taken = new HashMap<>();
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
    String why =
        row.name().isEmpty()
            ? "imports.unclear.name"
            : year == 0
                ? "imports.unclear.year"
                : year < 2000 || year > 2100
                    ? "imports.unclear.year"
                    : unit.isEmpty() ? "imports.unclear.unit" : "";
    Standing standing =
        !why.isEmpty()
            ? Standing.UNCLEAR
            : claim(year, unit.orElseThrow(), row) ? Standing.NEW : Standing.EXISTS;
    return new ProjectLine(
        number,
        row,
        standing,
        year,
        unit.map(Unit::id).orElse(null),
        unit.map(Unit::name).orElse(row.unit()),
        why);
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

  /// Takes the code and the name in the unit, for the rows after it too; false where they are
  /// taken.
  private boolean claim(int year, Unit unit, FoundRow row) {
    Set<String> there = taken.computeIfAbsent(year, this::there);
    String name = nameKey(unit.id(), row.name());
    String code = "code " + FormIdentity.plain(row.code());
    if (there.contains(name) || (!row.code().isEmpty() && there.contains(code))) {
      return false;
    }
    there.add(name);
    if (!row.code().isEmpty()) {
      there.add(code);
    }
    return true;
  }

  private Set<String> there(int year) {
    Set<String> there = new HashSet<>();
    for (Known project : known.apply(year)) {
      there.add(nameKey(project.unitId(), project.name()));
      there.add("code " + FormIdentity.plain(project.code()));
    }
    return there;
  }

  private static String nameKey(UUID unit, String name) {
    return unit + " " + FormIdentity.plain(name);
  }
}
