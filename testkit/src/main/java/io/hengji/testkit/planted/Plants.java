package io.hengji.testkit.planted;

import java.util.List;
import java.util.stream.Stream;

/// All ways to plant a deviation, in the order of the catalogue: for each check one way or several.
public final class Plants {
  private static final List<Plant> ALL =
      Stream.of(
              FormPlants.all(),
              FundPlants.all(),
              WeightPlants.all(),
              TargetPlants.all(),
              ActualPlants.all(),
              ScorePlants.all(),
              TextPlants.all())
          .flatMap(List::stream)
          .toList();

  private static final List<DossierPlant> DOSSIERS =
      Stream.of(ReportPlants.all(), SetPlants.all()).flatMap(List::stream).toList();

  private Plants() {}

  public static List<Plant> all() {
    return ALL;
  }

  /// The ways that want several documents.
  public static List<DossierPlant> dossiers() {
    return DOSSIERS;
  }
}
