package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The reports in all their formats as they are, over a form with mistakes, a clean one and a file
/// that cannot be read. `-Dhengji.renew=true` rewrites them; a person reads the diff.
class ReportGoldensTest {

  private static final Path GOLDENS =
      Program.root().resolve("testkit/src/test/resources/goldens/reports");
  private static final Pattern CELL =
      Pattern.compile("<c r=\"(\\w+)\"[^>]*>(?:<is><t[^>]*>(.*?)</t></is>|<v>(.*?)</v>)</c>");

  @TempDir private Path folder = Path.of("");

  private String report(String format, String... more) {
    Path root = Program.root();
    List<Object> args =
        new ArrayList<>(
            List.of(
                "check",
                root.resolve("samples/relief-2024.docx"),
                root.resolve("corpus/clean/national-relief.txt"),
                root.resolve("bin/find-jdk"),
                "--assume",
                "1:indicators[0].actual=420户",
                "--format",
                format));
    args.addAll(List.of(more));
    Program run = Program.run(args.toArray());
    assertThat(run.status()).isEqualTo(3);
    return run.out().replace(root + "/", "");
  }

  @Test
  void text() throws IOException {
    requireAsBefore("report.txt", report("text"));
  }

  @Test
  void page() throws IOException {
    requireAsBefore("report.html", report("html"));
  }

  @Test
  void json() throws IOException {
    requireAsBefore("report.json", report("json"));
  }

  @Test
  void workbook() throws IOException {
    Path file = folder.resolve("report.xlsx");
    report("xlsx", "--out", file.toString());
    requireAsBefore("report.xlsx.txt", cells(file).replace(Program.root() + "/", ""));
  }

  /// The cells of every sheet, a line each, and how the sheet is set up.
  private static String cells(Path workbook) throws IOException {
    StringBuilder lines = new StringBuilder();
    try (ZipFile file = new ZipFile(workbook.toFile())) {
      for (int i = 1; file.getEntry("xl/worksheets/sheet" + i + ".xml") != null; i++) {
        String name = "xl/worksheets/sheet" + i + ".xml";
        String xml =
            new String(
                file.getInputStream(file.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
        lines.append(name).append('\n');
        for (Matcher cell = CELL.matcher(xml); cell.find(); ) {
          String value = cell.group(2) == null ? cell.group(3) : cell.group(2);
          lines.append(cell.group(1)).append(' ').append(plain(value)).append('\n');
        }
        for (String setup : List.of("<pane ", "<autoFilter ", "<pageSetup ")) {
          int from = xml.indexOf(setup);
          assertThat(from).as(name + " " + setup).isNotNegative();
          lines.append(xml, from, xml.indexOf('>', from) + 1).append('\n');
        }
      }
    }
    return lines.toString();
  }

  private static String plain(String xml) {
    return Pattern.compile("&#x(\\w+);")
        .matcher(xml)
        .replaceAll(code -> Character.toString(Integer.parseInt(code.group(1), 16)))
        .replace("\n", "⏎");
  }

  private static void requireAsBefore(String name, String now) throws IOException {
    Path golden = GOLDENS.resolve(name);
    if (Boolean.getBoolean("hengji.renew")) {
      Files.createDirectories(GOLDENS);
      Files.writeString(golden, now);
    }
    assertThat(now).isEqualTo(Files.readString(golden));
  }
}
