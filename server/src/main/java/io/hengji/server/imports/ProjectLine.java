package io.hengji.server.imports;

import io.hengji.server.projects.ProjectsOfYear.Known;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project of the files beside what it would become.
///
/// @param number of the row
/// @param unit the id of its unit here; none where it is not clear
/// @param unitName what that unit is called here, else what the file says
/// @param known the project that is here already
/// @param why the key of why it is not clear; empty where it is
record ProjectLine(
    int number,
    FoundRow found,
    Standing standing,
    int year,
    @Nullable UUID unit,
    String unitName,
    Optional<Known> known,
    String why) {

  /// What an import would do with it.
  enum Standing {
    NEW("is-mine"),
    /// The project is here and lacks what the file has.
    JOINS("is-out"),
    EXISTS("is-done"),
    UNCLEAR("is-back");

    private final String chip;

    Standing(String chip) {
      this.chip = chip;
    }

    String chip() {
      return chip;
    }

    String key() {
      return "imports.standing." + name().toLowerCase(java.util.Locale.ROOT);
    }
  }
}
