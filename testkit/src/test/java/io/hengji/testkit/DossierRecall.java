package io.hengji.testkit;

import io.hengji.testkit.planted.Dossier;
import io.hengji.testkit.planted.DossierPlant;
import io.hengji.testkit.planted.Dossiers;
import io.hengji.testkit.planted.Plants;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Printed;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Runs the whole program over printed documents that belong together, clean ones and ones with a
/// planted deviation each, and counts what the checks of several documents find.
final class DossierRecall {
  private static final List<Format> FORMATS = List.of(Format.DOCX, Format.XLSX, Format.HTML);

  private final Path folder;
  private final Map<String, Recall.Count> counts = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private int clean;
  private int runs;

  DossierRecall(Path folder) {
    this.folder = folder;
  }

  Map<String, Recall.Count> counts() {
    return counts;
  }

  List<String> missed() {
    return missed;
  }

  int clean() {
    return clean;
  }

  /// Plants every deviation so many times.
  void plant(long seed, int times) throws IOException {
    List<DossierPlant> plants = Plants.dossiers();
    for (int p = 0; p < plants.size(); p++) {
      DossierPlant plant = plants.get(p);
      for (int i = 0; i < times; i++) {
        long own = seed + 5003L * p + i;
        Dossier dossier = plant.years() ? Dossiers.years(own) : Dossiers.department(own);
        Optional<DossierPlant.Planted> planted = plant.way().into(dossier, new Dice(own));
        if (planted.isPresent()) {
          judge(plant, planted.get(), own);
        }
      }
    }
  }

  private void judge(DossierPlant plant, DossierPlant.Planted planted, long seed)
      throws IOException {
    List<JsonNode> found =
        check(planted.dossier(), seed)
            .filter(finding -> finding.get("check").asString().equals(plant.check()))
            .toList();
    boolean hit = found.stream().anyMatch(finding -> finding.toString().contains(planted.named()));
    counts.merge(plant.check(), new Recall.Count(1, hit ? 1 : 0, 0), DossierRecall::sum);
    if (!hit) {
      String elsewhere =
          found.stream().map(f -> f.get("message").asString()).findFirst().orElse("");
      missed.add(plant.check() + " " + runs + " " + planted.named() + " " + elsewhere);
    }
  }

  private static Recall.Count sum(Recall.Count one, Recall.Count other) {
    return one.plus(other.planted(), other.found(), other.alarms());
  }

  /// Checks so many clean dossiers, of departments and of years in turn.
  void clean(long seed, int count) throws IOException {
    for (int i = 0; i < count; i++) {
      Dossier dossier =
          i % 2 == 0 ? Dossiers.department(seed * 77 + i) : Dossiers.years(seed * 77 + i);
      check(dossier, seed + i)
          .collect(Collectors.groupingBy(finding -> finding.get("check").asString()))
          .forEach((check, findings) -> {
            counts.merge(check, new Recall.Count(0, 0, 1), DossierRecall::sum);
            missed.add("alarm " + check + " " + runs + " " + findings.getFirst().get("message"));
          });
      clean += dossier.forms().size();
    }
  }

  /// The findings over several documents.
  private Stream<JsonNode> check(Dossier dossier, long seed) throws IOException {
    runs++;
    Path own = Files.createTempDirectory(folder, "dossier-" + runs + "-");
    write(dossier, seed, own, runs);
    JsonNode checked = Program.run("check", "--format", "json", own).json();
    return Stream.concat(
        checked.get("findings").valueStream(),
        checked.get("documents").valueStream().flatMap(d -> d.get("findings").valueStream()));
  }

  /// Prints the documents into a folder, in kinds of file that the turn decides.
  static void write(Dossier dossier, long seed, Path own, int turn) throws IOException {
    for (int i = 0; i < dossier.forms().size(); i++) {
      SampleForm form = dossier.forms().get(i);
      write(own, "form-" + i, Samples.print(form, seed + i), i);
    }
    SampleForm first = dossier.forms().getFirst();
    if (!dossier.listed().isEmpty()) {
      Printed list = dossier.list(first);
      write(own, "list", new Sample("list", first, list), turn);
    }
    if (!dossier.report().chapters().isEmpty()) {
      Printed report = dossier.report().printed();
      write(own, "report", new Sample("report", first, report), turn % 2 * 2);
    }
  }

  private static void write(Path folder, String name, Sample sample, int turn) throws IOException {
    Format format = FORMATS.get(turn % FORMATS.size());
    Files.write(
        folder.resolve(name + "." + format.name().toLowerCase(Locale.ROOT)), sample.bytes(format));
  }

  /// The ids of all checks of several documents that a deviation is planted for.
  static List<String> planted() {
    return Plants.dossiers().stream().map(DossierPlant::check).distinct().sorted().toList();
  }

  /// How many ways there are to plant a check's deviation.
  static long ways(String check) {
    return Plants.dossiers().stream().filter(plant -> plant.check().equals(check)).count();
  }
}
