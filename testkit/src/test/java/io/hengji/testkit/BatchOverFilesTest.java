package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.testkit.planted.Dossier;
import io.hengji.testkit.planted.DossierPlant;
import io.hengji.testkit.planted.Dossiers;
import io.hengji.testkit.planted.Plants;
import io.hengji.testkit.samples.Dice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a batch finds over its files and in them is what one check of them all finds: of reports
/// and lists, of the forms of a department, of the years of a project.
class BatchOverFilesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final List<String> CHECKS =
      List.of("XDC-001", "XDC-005", "XDC-006", "SET-002", "SET-003", "HIS-001", "HIS-003");

  @TempDir Path folder;

  @Test
  void findsOverAllFilesWhatOneCheckOfThemFinds() throws IOException {
    Path files = Files.createDirectory(folder.resolve("files"));
    Path out = Files.createDirectory(folder.resolve("out"));
    long seed = 41;
    for (String check : CHECKS) {
      plant(check, ++seed, Files.createDirectory(files.resolve(check)));
    }

    Program.run("batch", files, "--out", out);
    JsonNode checked = Program.run("check", files, "--format", "json").json();

    List<String> wanted =
        Stream.concat(
                checked.get("findings").valueStream(),
                checked
                    .get("documents")
                    .valueStream()
                    .flatMap(d -> d.get("findings").valueStream()))
            .map(BatchOverFilesTest::said)
            .sorted()
            .toList();
    List<String> found =
        Stream.concat(
                lines(out.resolve("sets.jsonl")),
                lines(out.resolve("results.jsonl"))
                    .flatMap(file -> file.path("documents").valueStream())
                    .flatMap(document -> document.get("findings").valueStream()))
            .map(BatchOverFilesTest::said)
            .sorted()
            .toList();
    assertThat(found).isEqualTo(wanted);
    assertThat(found).extracting(line -> line.substring(0, 7)).containsAll(CHECKS);
  }

  private static void plant(String check, long seed, Path own) throws IOException {
    DossierPlant plant =
        Plants.dossiers().stream().filter(p -> p.check().equals(check)).findFirst().orElseThrow();
    for (long next = seed; ; next += 97) {
      Dossier dossier = plant.years() ? Dossiers.years(next) : Dossiers.department(next);
      Optional<DossierPlant.Planted> planted = plant.way().into(dossier, new Dice(next));
      if (planted.isPresent()) {
        DossierRecall.write(planted.get().dossier(), next, own, 1);
        return;
      }
    }
  }

  private static Stream<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JSON::readTree);
  }

  private static String said(JsonNode finding) {
    return finding.get("check").asString() + " " + finding.get("message").asString();
  }
}
