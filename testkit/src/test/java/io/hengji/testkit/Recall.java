package io.hengji.testkit;

import io.hengji.testkit.planted.Plant;
import io.hengji.testkit.planted.Plants;
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
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// Runs the whole program over printed forms, clean ones and ones with a planted deviation each,
/// and counts what it finds.
final class Recall {
  private static final List<Format> FORMATS = List.of(Format.XLSX, Format.DOCX, Format.HTML);
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

  private record Waiting(Plant plant, Path file) {}

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
        Format format = FORMATS.get((p + i) % FORMATS.size());
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

  private Optional<Waiting> planted(Plant plant, Family family, long seed, Format format)
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
    return Optional.of(new Waiting(plant, write(name, Samples.print(form.get(), seed), format)));
  }

  private Path write(String name, Sample sample, Format format) throws IOException {
    Path file = folder.resolve(name + "." + format.name().toLowerCase(Locale.ROOT));
    Files.write(file, sample.bytes(format));
    return file;
  }

  private void judge(List<Waiting> waiting, String book) {
    Map<String, List<String>> found = check(waiting.stream().map(Waiting::file).toList(), book);
    for (Waiting one : waiting) {
      String check = one.plant().check();
      boolean hit = found.getOrDefault(one.file().toString(), List.of()).contains(check);
      counts.merge(check, new Count(1, hit ? 1 : 0, 0), Recall::sum);
      if (!hit) {
        missed.add(one.file().getFileName().toString());
      }
    }
  }

  private static Count sum(Count one, Count other) {
    return one.plus(other.planted(), other.found(), other.alarms());
  }

  /// Checks so many clean forms.
  void clean(long seed, int count) throws IOException {
    List<Path> files = new ArrayList<>();
    for (Sample sample : Samples.of(seed, count).toList()) {
      files.add(write("clean-" + sample.name(), sample, FORMATS.get(files.size() % 3)));
    }
    for (int from = 0; from < files.size(); from += BATCH) {
      List<Path> batch = files.subList(from, Math.min(from + BATCH, files.size()));
      check(batch, "")
          .forEach((file, checks) ->
              checks.stream()
                  .distinct()
                  .forEach(check -> counts.merge(check, new Count(0, 0, 1), Recall::sum)));
    }
    clean += count;
  }

  /// The checks that find something, by file.
  private Map<String, List<String>> check(List<Path> files, String book) {
    List<Object> args = new ArrayList<>(List.of("check", "--format", "json"));
    if (!book.isEmpty()) {
      args.addAll(List.of("--rulebook", book));
    }
    args.addAll(files);
    Map<String, List<String>> found = new HashMap<>();
    for (JsonNode form : Program.run(args.toArray()).json().get("forms")) {
      String file = form.get("form").get("source").get("file").asString();
      List<String> checks = found.computeIfAbsent(file, key -> new ArrayList<>());
      form.get("findings").forEach(finding -> checks.add(finding.get("check").asString()));
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

  /// The ids of the catalogue, as its pages name them.
  static List<String> catalogue() throws IOException {
    try (Stream<Path> pages = Files.list(Program.root().resolve("docs/checks"))) {
      return pages
          .map(page -> page.getFileName().toString().replace(".md", ""))
          .sorted(Comparator.naturalOrder())
          .toList();
    }
  }
}
