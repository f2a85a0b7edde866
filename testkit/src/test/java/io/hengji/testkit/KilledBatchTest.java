package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A batch over mixed and hostile files in a process of its own, killed twice on the way: every
/// file is accounted for exactly once. `-Dhengji.mixed.files=2000 -Dhengji.mixed.hostile=50` makes
/// it large, `-Dhengji.mixed.launcher=true` runs it by the launcher.
@Timeout(1800)
class KilledBatchTest {

  private static final int FILES = Integer.getInteger("hengji.mixed.files", 60);
  private static final int HOSTILE = Integer.getInteger("hengji.mixed.hostile", 15);
  private static final int UNREADABLE = 3;

  @TempDir private Path folder;

  @Test
  void accountsForEveryFileExactlyOnce() throws Exception {
    Path forms = folder.resolve("报送");
    Path out = folder.resolve("结果");
    MixedFolder.make(forms, FILES, HOSTILE);

    killAt(FILES / 4, start(forms, out), out);
    killAt(FILES / 2, start(forms, out), out);
    long before = lines(out);
    Process last = start(forms, out);
    int status = last.waitFor();

    assertThat(before).isBetween(FILES / 2L, FILES - 1L);
    assertThat(status).as(Files.readString(folder.resolve("err"))).isEqualTo(UNREADABLE);
    List<String> expected = MixedFolder.accountable(forms);
    Map<String, JsonNode> results = results(out);
    assertThat(results.keySet()).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(lines(out)).isEqualTo(expected.size());
    String refused = Files.readString(out.resolve("unreadable.csv"));
    for (String file : expected) {
      boolean isHostile = file.contains("/怪");
      assertThat(results.get(file).get("unreadable").isEmpty()).as(file).isEqualTo(!isHostile);
      assertThat(refused.contains(file)).as(file).isEqualTo(isHostile);
    }
    assertThat(out.resolve("summary.xlsx")).isNotEmptyFile();
  }

  private Process start(Path forms, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    if (Boolean.getBoolean("hengji.mixed.launcher")) {
      command.add(Program.root().resolve("hengji").toString());
    } else {
      command.addAll(
          List.of(
              Path.of(System.getProperty("java.home"), "bin", "java").toString(),
              "-XX:+UseSerialGC",
              "-XX:TieredStopAtLevel=1",
              "-cp",
              System.getProperty("java.class.path"),
              "io.hengji.cli.Main"));
    }
    command.addAll(List.of("batch", forms.toString(), "--out", out.toString(), "--jobs", "2"));
    File err = folder.resolve("err").toFile();
    return new ProcessBuilder(command).redirectError(err).redirectOutput(err).start();
  }

  /// Lets a batch get so far and kills it with SIGKILL.
  private static void killAt(long done, Process batch, Path out) throws Exception {
    while (lines(out) < done && batch.isAlive()) {
      Thread.sleep(5);
    }
    assertThat(batch.isAlive()).as("still at work").isTrue();
    batch.destroyForcibly().waitFor();
  }

  private static long lines(Path out) throws IOException {
    Path results = out.resolve("results.jsonl");
    if (!Files.exists(results)) {
      return 0;
    }
    byte[] bytes = Files.readAllBytes(results);
    long lines = 0;
    for (byte b : bytes) {
      lines += b == '\n' ? 1 : 0;
    }
    return lines;
  }

  private static Map<String, JsonNode> results(Path out) throws IOException {
    JsonMapper mapper = JsonMapper.builder().build();
    Map<String, JsonNode> results = new HashMap<>();
    try (Stream<String> lines = Files.lines(out.resolve("results.jsonl"), StandardCharsets.UTF_8)) {
      for (String line : (Iterable<String>) lines::iterator) {
        JsonNode result = mapper.readTree(line);
        String file = fileOf(result);
        assertThat(results.put(file, result)).as("a second line of " + file).isNull();
      }
    }
    return results;
  }

  /// The file that a line is about: that of its first form, or of its report or list, or the one
  /// that could not be read.
  private static String fileOf(JsonNode result) {
    if (!result.get("forms").isEmpty()) {
      return result.get("forms").get(0).get("form").get("source").get("file").asString();
    }
    return result.get("documents").isEmpty()
        ? result.get("unreadable").get(0).get("file").asString()
        : result.get("documents").get(0).get("source").get("file").asString();
  }
}
