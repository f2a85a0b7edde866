package io.hengji.server.imports;

import java.util.Objects;
import java.util.Set;

/// How projects out of files are taken over.
///
/// @param renew as projects of the import's year, with last year's form as the draft of a goal;
///   else as they were, with results
/// @param unit the id of the unit of those whose own is not known here; empty where none is chosen
/// @param joins the rows whose form goes to a project that is here already, once somebody said so
record ProjectSettings(boolean renew, String unit, Set<Integer> joins) {

  ProjectSettings {
    joins = Set.copyOf(Objects.requireNonNullElse(joins, Set.of()));
  }
}
