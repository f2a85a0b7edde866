package io.hengji.testkit.planted;

import io.hengji.testkit.samples.Dice;
import java.util.Optional;

/// One way to plant one deviation into documents that belong together.
///
/// @param check the id of the check that has to find it
/// @param years whether into the years of a project, else into a department's documents
public record DossierPlant(String check, boolean years, Way way) {

  /// Documents with a deviation, and words that a finding of it has to name: in its message, or as
  /// the cell that it speaks of.
  public record Planted(Dossier dossier, String named) {}

  /// Puts the deviation into documents; nothing where they have no room for it.
  public interface Way {
    Optional<Planted> into(Dossier dossier, Dice dice);
  }

  static DossierPlant ofDepartment(String check, Way way) {
    return new DossierPlant(check, false, way);
  }

  static DossierPlant ofYears(String check, Way way) {
    return new DossierPlant(check, true, way);
  }
}
