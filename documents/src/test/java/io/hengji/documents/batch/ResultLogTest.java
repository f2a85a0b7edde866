package io.hengji.documents.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultLogTest {

  private static final Stamp STAMP = new Stamp(12, 345);

  @TempDir private Path folder;

  @Test
  void takesUpTheLinesThatAreThere() throws IOException {
    write("a", "b");

    try (ResultLog log = open()) {
      assertThat(log.inOrder()).extracting(ResultLog.Entry::file).containsExactly("a", "b");
      assertThat(log.find("a").orElseThrow().stamp()).isEqualTo(STAMP);
      assertThat(new String(log.line(log.find("b").orElseThrow()), StandardCharsets.UTF_8))
          .isEqualTo(line("b"));
      append(log, "c");
    }

    assertThat(Files.readAllLines(results())).containsExactly(line("a"), line("b"), line("c"));
  }

  @Test
  void cutsOffALastLineThatIsNotWhole() throws IOException {
    write("a", "b");
    Files.writeString(results(), "{\"file\":\"c", StandardOpenOption.APPEND);

    try (ResultLog log = open()) {
      assertThat(log.find("c")).isEmpty();
      append(log, "c");
    }

    assertThat(Files.readAllLines(results())).containsExactly(line("a"), line("b"), line("c"));
  }

  @Test
  void knowsALineThatTheIndexDoesNot() throws IOException {
    write("a");
    Files.writeString(results(), line("b") + "\n", StandardOpenOption.APPEND);

    try (ResultLog log = open()) {
      assertThat(log.find("b").orElseThrow().stamp()).isEqualTo(new Stamp(9, 9));
      append(log, "c");
    }

    try (ResultLog log = open()) {
      assertThat(log.inOrder()).extracting(ResultLog.Entry::file).containsExactly("a", "b", "c");
    }
  }

  @Test
  void makesALostIndexAnew() throws IOException {
    write("a", "b");
    Files.delete(index());

    try (ResultLog log = open()) {
      assertThat(log.size()).isEqualTo(2);
    }

    assertThat(Files.readAllLines(index())).hasSize(2);
  }

  @Test
  void dropsIndexRowsWhoseLinesAreLost() throws IOException {
    write("a", "b");
    Files.writeString(results(), line("a") + "\n");

    try (ResultLog log = open()) {
      assertThat(log.inOrder()).extracting(ResultLog.Entry::file).containsExactly("a");
    }
  }

  @Test
  void removesLinesThatAreNobodysOrAFilesSecond() throws IOException {
    Files.writeString(results(), line("a") + "\n\0\0\0\n" + line("a") + "\n" + line("b") + "\n");

    try (ResultLog log = open()) {
      assertThat(log.size()).isEqualTo(2);
    }

    assertThat(Files.readAllLines(results())).containsExactly(line("a"), line("b"));
  }

  @Test
  void forgetsLinesThatAreToBeDoneAnew() throws IOException {
    write("a", "b", "c");

    try (ResultLog log = open()) {
      assertThat(log.drop(entry -> entry.file().equals("b"))).isEqualTo(1);
      append(log, "b");
    }

    assertThat(Files.readAllLines(results())).containsExactly(line("a"), line("c"), line("b"));
    try (ResultLog log = open()) {
      assertThat(log.find("c").orElseThrow().stamp()).isEqualTo(STAMP);
    }
  }

  @Test
  void refusesASecondLineForAFile() throws IOException {
    try (ResultLog log = open()) {
      append(log, "a");

      assertThatThrownBy(() -> append(log, "a")).isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void losesNothingWhereverBothFilesAreCut() throws IOException {
    write("a", "b\tc\nd", "文件\\e");
    byte[] lines = Files.readAllBytes(results());
    byte[] rows = Files.readAllBytes(index());
    Random random = new Random(20261121);
    for (int i = 0; i < 200; i++) {
      int keptLines = random.nextInt(lines.length + 1);
      Files.write(results(), Arrays.copyOf(lines, keptLines));
      Files.write(index(), Arrays.copyOf(rows, random.nextInt(rows.length + 1)));

      try (ResultLog log = open()) {
        for (String file : List.of("a", "b\tc\nd", "文件\\e")) {
          if (log.find(file).isEmpty()) {
            append(log, file);
          }
        }
      }

      assertThat(Files.readAllBytes(results())).as("cut at " + keptLines).isEqualTo(lines);
    }
  }

  private void write(String... files) throws IOException {
    try (ResultLog log = open()) {
      for (String file : files) {
        append(log, file);
      }
    }
  }

  private static void append(ResultLog log, String file) throws IOException {
    log.append(file, STAMP, line(file).getBytes(StandardCharsets.UTF_8));
  }

  private static String line(String file) {
    String name = file.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n");
    return "{\"forms\":[{\"form\":{\"source\":{\"file\":\"" + name + "\"}}}]}";
  }

  private ResultLog open() throws IOException {
    return ResultLog.open(
        results(), index(), ResultLine::file, Map.of("b", new Stamp(9, 9), "c", STAMP));
  }

  private Path results() {
    return folder.resolve("results.jsonl");
  }

  private Path index() {
    return folder.resolve("index.tsv");
  }
}
