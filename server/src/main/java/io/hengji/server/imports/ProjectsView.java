package io.hengji.server.imports;

import io.hengji.server.imports.ProjectLine.Standing;
import io.hengji.server.people.Unit;
import java.util.Comparator;
import java.util.List;

/// What the page of an import of projects shows.
///
/// @param unread files that gave nothing
/// @param changed projects that stand in the way of undoing
record ProjectsView(
    ImportJob job,
    ProjectSettings settings,
    List<ProjectLine> all,
    List<FoundRow> unread,
    List<Unit> units,
    boolean mayChange,
    boolean undoable,
    List<String> changed) {

  private static final int MOST = 300;

  /// Those that are not clear come first.
  List<ProjectLine> lines() {
    return all.stream()
        .sorted(Comparator.comparing(line -> line.standing() != Standing.UNCLEAR))
        .limit(MOST)
        .toList();
  }

  long count(Standing standing) {
    return all.stream().filter(line -> line.standing() == standing).count();
  }
}
