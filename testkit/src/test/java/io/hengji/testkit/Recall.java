package io.hengji.testkit;

import io.hengji.testkit.planted.Books;
import io.hengji.testkit.planted.Plant;
import io.hengji.testkit.planted.Plants;
import io.hengji.testkit.samples.Block;
import io.hengji.testkit.samples.Dice;
import io.hengji.testkit.samples.Family;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Sample;
import io.hengji.testkit.samples.SampleForm;
import io.hengji.testkit.samples.Samples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/// Runs the whole program over printed forms, clean ones and ones with a planted deviation each,
/// and counts what it finds.
final class Recall {

  /// The kinds of file in turn; none stands for PDF.
  private static final List<Optional<Format>> FORMATS =
      List.of(
          Optional.of(Format.XLSX),
          Optional.of(Format.DOCX),
          Optional.of(Format.HTML),
          Optional.empty());

  private static final int BATCH = 150;

  /// What was counted for a check.
  ///
  /// @param planted how many forms had the deviation
  /// @param found in how many of them the check found it
  /// @param alarms in how many clean forms it found anything
  record Count(int planted, int found, int alarms) {
    Count plus(int more, int hits, int cries) {
      return new Count(planted + more, found + hits, alarms + cries);
    }
  }

  private record Waiting(Plant plant, Path file, PlantedCells cells) {}

  private final Path folder;
  private final Map<String, Count> counts = new TreeMap<>();
  private final List<String> missed = new ArrayList<>();
  private int clean;

  Recall(Path folder) {
    this.folder = folder;
  }

  /// What was counted, by check.
  Map<String, Count> counts() {
    return counts;
  }

  /// The names of the files in which a planted deviation was not found, each with its check.
  List<String> missed() {
    return missed;
  }

  int clean() {
    return clean;
  }

  /// Plants every deviation into forms of so many families, other ones for each way.
  void plant(long seed, int families) throws IOException {
    List<Waiting> waiting = new ArrayList<>();
    List<Plant> plants = Plants.all();
    for (int p = 0; p < plants.size(); p++) {
      Family[] all = Family.values();
      for (int i = 0; i < families; i++) {
        Family family = all[(p * 7 + i) % all.length];
        Optional<Format> format = FORMATS.get((p + i) % FORMATS.size());
        planted(plants.get(p), family, seed + 1009L * p + i, format).ifPresent(waiting::add);
      }
    }
    Map<String, List<Waiting>> byBook = new TreeMap<>();
    for (Waiting one : waiting) {
      byBook.computeIfAbsent(one.plant().book(), book -> new ArrayList<>()).add(one);
    }
    for (Map.Entry<String, List<Waiting>> book : byBook.entrySet()) {
      for (int from = 0; from < book.getValue().size(); from += BATCH) {
        int to = Math.min(from + BATCH, book.getValue().size());
        judge(book.getValue().subList(from, to), book.getKey());
      }
    }
  }

  private Optional<Waiting> planted(Plant plant, Family family, long seed, Optional<Format> format)
      throws IOException {
    Sample sample = Samples.of(family, seed);
    if (!plant.isSeen(sample.printed().expected())) {
      return Optional.empty();
    }
    Optional<SampleForm> form = plant.way().into(sample.form(), new Dice(seed));
    if (form.isEmpty()) {
      return Optional.empty();
    }
    String name = plant.check() + "-" + sample.name();
    Sample printed = Samples.print(form.get(), seed);
    PlantedCells cells =
        PlantedCells.between(sample.printed().expected(), printed.printed().expected());
    return Optional.of(new Waiting(plant, write(name, printed, format), cells));
  }

  private Path write(String name, Sample sample, Optional<Format> format) throws IOException {
    String kind = format.map(Format::name).orElse("pdf").toLowerCase(Locale.ROOT);
    Path file = folder.resolve(name + "." + kind);
    Files.write(
        file, format.isPresent() ? sample.bytes(format.get()) : SamplePdf.of(sample.printed()));
    return file;
  }

  private void judge(List<Waiting> waiting, String book) {
    Map<String, List<JsonNode>> found = check(waiting.stream().map(Waiting::file).toList(), book);
    for (Waiting one : waiting) {
      String check = one.plant().check();
      List<JsonNode> findings =
          found.getOrDefault(one.file().toString(), List.of()).stream()
              .filter(finding -> finding.get("check").asString().equals(check))
              .toList();
      boolean hit = findings.stream().anyMatch(one.cells()::has);
      counts.merge(check, new Count(1, hit ? 1 : 0, 0), Recall::sum);
      if (!hit) {
        String elsewhere =
            findings.isEmpty() ? "" : " " + findings.getFirst().get("at") + one.cells().places();
        missed.add(one.file().getFileName() + elsewhere);
      }
    }
  }

  private static Count sum(Count one, Count other) {
    return one.plus(other.planted(), other.found(), other.alarms());
  }

  /// Checks so many clean forms, under all books in turn.
  void clean(long seed, int count) throws IOException {
    Map<String, List<Path>> files = new TreeMap<>();
    List<Family> families = List.of(Family.values());
    for (int i = 0; clean < count; i++) {
      String book = Books.ALL.get(i % Books.ALL.size());
      Family family = families.get(i / Books.ALL.size() % families.size());
      long own = seed * 1_000_003 + i;
      Optional<SampleForm> form = Books.fitted(Samples.of(family, own).form(), book);
      if (form.isPresent()) {
        Optional<Format> format = FORMATS.get(clean % FORMATS.size());
        Sample sample = Samples.print(form.get(), own);
        if (book.equals("hubei-2021") && saysTenPoints(sample)) {
          continue;
        }
        files
            .computeIfAbsent(book, _ -> new ArrayList<>())
            .add(write("clean-" + book + "-" + sample.name(), sample, format));
        clean++;
      }
    }
    for (Map.Entry<String, List<Path>> book : files.entrySet()) {
      List<Path> all = book.getValue();
      for (int from = 0; from < all.size(); from += BATCH) {
        cries(check(all.subList(from, Math.min(from + BATCH, all.size())), book.getKey()));
      }
    }
  }

  /// Whether a caption of the layout gives the execution rate 10 points.
  private static boolean saysTenPoints(Sample sample) {
    return sample.printed().blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> ((Block.Table) table).boxes().stream())
        .anyMatch(box -> box.text().contains("10分"));
  }

  private void cries(Map<String, List<JsonNode>> found) {
    found.forEach((file, findings) ->
        findings.stream()
            .map(finding -> finding.get("check").asString())
            .distinct()
            .forEach(check -> {
              counts.merge(check, new Count(0, 0, 1), Recall::sum);
              missed.add("alarm " + check + " " + file.replaceAll(".*/", ""));
            }));
  }

  /// The findings by file.
  private Map<String, List<JsonNode>> check(List<Path> files, String book) {
    List<Object> args = new ArrayList<>(List.of("check", "--format", "json"));
    if (!book.isEmpty()) {
      args.addAll(List.of("--rulebook", book));
    }
    args.addAll(files);
    Map<String, List<JsonNode>> found = new HashMap<>();
    for (JsonNode form : Program.run(args.toArray()).json().get("forms")) {
      String file = form.get("form").get("source").get("file").asString();
      form.get("findings")
          .forEach(finding -> found.computeIfAbsent(file, _ -> new ArrayList<>()).add(finding));
    }
    return found;
  }

  /// The ids of all checks of single forms that a deviation is planted for, in their order.
  static List<String> planted() {
    return Plants.all().stream().map(Plant::check).distinct().toList();
  }

  /// How many ways there are to plant a check's deviation.
  static long ways(String check) {
    return Plants.all().stream().filter(plant -> plant.check().equals(check)).count();
  }
}
