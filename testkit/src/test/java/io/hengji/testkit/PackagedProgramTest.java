package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/// Every command out of the jars that the launcher starts, where resources are found otherwise than
/// in folders of classes. Skipped where nothing has been packaged.
class PackagedProgramTest {

  @TempDir private Path folder = Path.of("");

  @TestFactory
  Stream<DynamicTest> runsEveryCommandOutOfItsJars() {
    Assumptions.assumeTrue(Files.exists(app().resolve("hengji.jar")));
    String docx = sample("relief-2024.docx");
    return Stream.of(
        printing(0, "1500", "parse", "≥1500人"),
        printing(0, "mof-2020", "rulebooks"),
        printing(0, "WGT-001", "checks"),
        printing(0, "indicators", "read", sample("relief-2024.pdf")),
        printing(1, "重算", "check", docx, "--format", "text"),
        writing(1, "report.html", "check", docx, "--format", "html"),
        writing(1, "report.xlsx", "check", docx, "--format", "xlsx"),
        writing(1, "annotated.docx", "annotate", docx),
        writing(0, "form.pdf", "write", docx, "--layout", "mof-2020", "--format", "pdf"),
        writing(0, "blank.xlsx", "write", "--blank", "--layout", "mof-2021", "--format", "xlsx"),
        writing(0, "draft.pdf", "write", docx, "--report", "--format", "pdf"),
        writing(0, "list.docx", "write", docx, "--list", "--format", "docx"),
        writing(1, "results/summary.xlsx", "batch", Program.root().resolve("samples").toString()));
  }

  private DynamicTest printing(int status, String text, String... command) {
    return dynamicTest(command[0], () -> assertThat(run(status, command)).contains(text));
  }

  /// The command writes the file, or into its folder when it is a batch.
  private DynamicTest writing(int status, String file, String... command) {
    List<String> whole = new ArrayList<>(List.of(command));
    Path written = folder.resolve(file);
    Path out = command[0].equals("batch") ? written.getParent() : written;
    whole.addAll(List.of("--out", out.toString()));
    return dynamicTest(
        command[0] + " " + file,
        () -> {
          run(status, whole.toArray(String[]::new));
          assertThat(written).isNotEmptyFile();
        });
  }

  /// Runs a command in a process of its own and returns what it printed.
  private String run(int status, String... command) throws IOException, InterruptedException {
    List<String> whole =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                app().resolve("hengji.jar") + File.pathSeparator + app().resolve("lib") + "/*",
                "io.hengji.cli.Main"));
    whole.addAll(List.of(command));
    Path out = folder.resolve("out");
    Process program =
        new ProcessBuilder(whole).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    int ended = program.waitFor();
    String printed = Files.readString(out, StandardCharsets.UTF_8);
    assertThat(ended).as(printed).isEqualTo(status);
    return printed;
  }

  private static Path app() {
    return Program.root().resolve("cli/target/app");
  }

  private static String sample(String name) {
    return Program.root().resolve("samples").resolve(name).toString();
  }
}
