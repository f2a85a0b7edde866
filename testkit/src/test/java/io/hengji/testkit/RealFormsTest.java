package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// The page of what is found on published forms is complete and says nothing that is not found.
class RealFormsTest {

  private static final Path PAGE = Program.root().resolve("docs/reference/real-forms.md");
  private static final Pattern ROW =
      Pattern.compile("\\| 表 (\\d+)（.*?） \\| ([A-Z]{3}-\\d{3}) \\| (阻断|错误) \\| (.*?) \\| (.+) \\|");

  @Test
  void everyGraveFindingOnThePublishedFormsIsOnThePage() throws IOException {
    Path folder = Program.shared("forms/real");
    Assumptions.assumeTrue(Files.isDirectory(folder));
    List<Path> files;
    try (Stream<Path> found = Files.list(folder)) {
      files = found.filter(file -> file.toString().endsWith(".docx")).sorted().toList();
    }
    Map<String, Set<String>> found = new TreeMap<>();
    for (int i = 0; i < files.size(); i++) {
      for (JsonNode form :
          Program.run("check", files.get(i), "--format", "json").json().get("forms")) {
        for (JsonNode finding : form.get("findings")) {
          String severity = finding.get("severity").asString();
          if (severity.equals("blocker") || severity.equals("error")) {
            String check = (i + 1) + " " + severity + " " + finding.get("check").asString();
            found.computeIfAbsent(check, _ -> new TreeSet<>()).add(finding.get("at").asString());
          }
        }
      }
    }
    assertThat(written()).isEqualTo(found);
  }

  private static Map<String, Set<String>> written() throws IOException {
    Map<String, Set<String>> written = new TreeMap<>();
    for (String line : Files.readAllLines(PAGE)) {
      Matcher row = ROW.matcher(line);
      if (row.matches()) {
        String severity = row.group(3).equals("阻断") ? "blocker" : "error";
        written.put(
            row.group(1) + " " + severity + " " + row.group(2),
            new TreeSet<>(List.of(row.group(4).split("、"))));
      }
    }
    return written;
  }
}
