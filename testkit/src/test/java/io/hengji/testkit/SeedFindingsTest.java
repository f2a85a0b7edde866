package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/// Every finding on the published forms, and on the report and the list that go with them, each
/// judged by hand: the golden names form or document, check, severity and cell. A change of it is
/// to be read, not only renewed.
class SeedFindingsTest {

  private static final Path GOLDEN =
      Program.root().resolve("testkit/src/test/resources/goldens/seed-findings.txt");
  private static final List<String> FILES =
      List.of("forms/seeds/kunming-2019.docx", "forms/seeds/anqing-2023-forms.docx");

  private static final Path PAPERS_GOLDEN =
      Program.root().resolve("testkit/src/test/resources/goldens/seed-papers.txt");
  private static final List<String> PAPERS =
      List.of("forms/seeds/anqing-2023-report", "forms/seeds/anqing-2023-list");

  @Test
  void findsOnThePublishedFormsWhatWasJudgedRight() throws IOException {
    assumeTrue(Files.isDirectory(Program.shared("cases")), "the published cases are absent");
    String found = String.join("\n", findings()) + "\n";

    if (Boolean.getBoolean("hengji.renew")) {
      Files.writeString(GOLDEN, found);
    }

    assertThat(found).isEqualTo(Files.readString(GOLDEN));
  }

  @Test
  void findsInReportAndListWhatWasJudgedRight() throws IOException {
    assumeTrue(Files.isDirectory(Program.shared("cases")), "the published cases are absent");
    String found = String.join("\n", paperFindings(".docx")) + "\n";

    if (Boolean.getBoolean("hengji.renew")) {
      Files.writeString(PAPERS_GOLDEN, found);
    }

    assertThat(found).isEqualTo(Files.readString(PAPERS_GOLDEN));
    assertThat(paperFindings(".pdf").stream().map(SeedFindingsTest::withoutPlace))
        .containsExactlyElementsOf(found.lines().map(SeedFindingsTest::withoutPlace).toList());
  }

  /// The findings on report and list in one run with the forms, as one command gives them.
  private static List<String> paperFindings(String ending) {
    JsonNode documents =
        Program.run(
                "check",
                Program.shared("forms/seeds/anqing-2023-forms.docx"),
                Program.shared(PAPERS.get(0) + ending),
                Program.shared(PAPERS.get(1) + ending),
                "--format",
                "json")
            .json()
            .get("documents");
    List<String> lines = new ArrayList<>();
    for (JsonNode document : documents) {
      lines.add(document.get("kind").asString());
      for (JsonNode finding : document.get("findings")) {
        String against =
            finding.has("form")
                ? finding.get("form").asInt() + " " + finding.get("cell").asString()
                : "-";
        lines.add(
            String.join(
                " | ",
                finding.get("check").asString(),
                finding.get("severity").asString(),
                finding.get("at").asString(),
                finding.get("place").asString(),
                against));
      }
    }
    return lines;
  }

  private static String withoutPlace(String line) {
    return line.replaceAll("\\| (?:paragraph|p)[^|]*", "").replaceAll("\\s", "");
  }

  private static List<String> findings() {
    List<String> lines = new ArrayList<>();
    for (String file : FILES) {
      JsonNode forms =
          Program.run("check", Program.shared(file), "--format", "json").json().get("forms");
      for (JsonNode form : forms) {
        JsonNode source = form.get("form").get("source");
        String name = Path.of(file).getFileName() + " " + source.get("form").asInt();
        lines.add(name + " total " + form.get("score").get("total").get("computed").asString());
        for (JsonNode finding : form.get("findings")) {
          lines.add(
              String.join(
                  " ",
                  name,
                  finding.get("check").asString(),
                  finding.get("severity").asString(),
                  finding.get("at").asString()));
        }
      }
    }
    return lines;
  }
}
