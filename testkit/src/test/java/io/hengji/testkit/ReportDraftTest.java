package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.hengji.core.form.Form;
import io.hengji.documents.grid.Limits;
import io.hengji.documents.json.FormJson;
import io.hengji.documents.recheck.FormFiles;
import io.hengji.testkit.samples.Format;
import io.hengji.testkit.samples.Samples;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/// Reports drafted from forms agree with them and keep what people wrote.
class ReportDraftTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"docx", "pdf"})
  void findsNothingWrongInItsOwnDrafts(String format) throws IOException {
    for (Form form : forms()) {
      Path json = json("form.json", form);
      Path report = folder.resolve("report." + format);
      Program run = Program.run("write", json, "--report", "--format", format, "--out", report);
      assertThat(run.err()).isEmpty();
      JsonNode checked = Program.run("check", "--format", "json", json, report).json();
      assertThat(checked.get("documents")).as(form.source().file()).hasSize(1);
      assertThat(checked.get("documents").get(0).get("findings"))
          .as(form.source().file())
          .isEmpty();
    }
  }

  /// Invented forms in several layouts, and the published ones where they are at hand.
  private static List<Form> forms() throws IOException {
    List<Form> forms = new ArrayList<>();
    Samples.of(17, 10)
        .forEach(sample ->
            forms.addAll(
                FormFiles.read(sample.name(), sample.bytes(Format.DOCX), Limits.STANDARD).forms()));
    for (String folder : List.of("forms/seeds", "forms/real")) {
      if (Files.isDirectory(Program.shared(folder))) {
        try (Stream<Path> files = Files.list(Program.shared(folder))) {
          for (Path file : files.filter(path -> path.toString().endsWith(".docx")).toList()) {
            forms.addAll(
                FormFiles.read(file.toString(), Files.readAllBytes(file), Limits.STANDARD).forms());
          }
        }
      }
    }
    return forms;
  }

  @Test
  void saysWhatTheFormSaysAndMarksWhatChanges() throws IOException {
    Path form = seed("在职职工社保补助");
    Path report = drafted(form, "report.docx");
    assertThat(paragraphs(report)).anyMatch(text -> text.contains("实际完成值46人"));

    String json = Files.readString(form).replace("\"46人\"", "\"25人\"");
    Path changed = Files.writeString(folder.resolve("changed.json"), json);
    Path again = folder.resolve("again.docx");
    Program run =
        Program.run(
            "write", changed, "--report", "--format", "docx", "--previous", report, "--out", again);

    assertThat(run.err()).contains("句话的数据改了");
    List<String> marked = marked(again);
    assertThat(marked).isNotEmpty();
    assertThat(String.join("", marked)).contains("25人").doesNotContain("55万元，执行率");
    assertThat(count("25人", String.join("", marked)))
        .isEqualTo(count("25人", String.join("", paragraphs(again))));
    assertThat(paragraphs(again)).noneMatch(text -> text.contains("46人"));
  }

  @Test
  void keepsWhatPeopleWroteAndLooksForItsNumbers() throws IOException {
    Path form = seed("在职职工社保补助");
    Path report = drafted(form, "report.docx");
    Path edited = folder.resolve("edited.docx");
    change(
        report,
        edited,
        xml ->
            xml.replaceFirst(
                "(<w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:keepNext/></w:pPr><w:r><w:t[^>]*>六、)",
                "<w:p><w:r><w:t>全年需135.5万元，安排55万元。</w:t></w:r></w:p>$1"));
    Path again = folder.resolve("again.docx");
    Program run =
        Program.run(
            "write", form, "--report", "--format", "docx", "--previous", edited, "--out", again);

    assertThat(paragraphs(again)).contains("全年需135.5万元，安排55万元。");
    assertThat(run.err()).contains("135.5万元").doesNotContain("里的 55万元");
  }

  @Test
  void knowsItsSentencesWhereAProgramLeftOutTheContentControls() throws IOException {
    Path form = seed("在职职工社保补助");
    Path report = drafted(form, "report.docx");
    Path stored = folder.resolve("stored.docx");
    change(
        report,
        stored,
        xml ->
            xml.replaceAll(
                    "<w:sdt><w:sdtPr>.*?</w:sdtPr><w:sdtContent>|</w:sdtContent></w:sdt>", "")
                .replace("\"Caption\"", "\"Caption1\""));
    Path again = folder.resolve("again.docx");
    Program run =
        Program.run(
            "write", form, "--report", "--format", "docx", "--previous", stored, "--out", again);

    assertThat(run.err()).isEmpty();
    assertThat(paragraphs(again)).isEqualTo(paragraphs(report));
  }

  @Test
  void refusesAPreviousReportThatIsNone() throws IOException {
    Path form = json("form.json", form());
    Path other = folder.resolve("form.docx");
    Program.run("write", form, "--layout", "mof-2020", "--format", "docx", "--out", other);
    Path again = folder.resolve("again.docx");
    Program run =
        Program.run(
            "write", form, "--report", "--format", "docx", "--previous", other, "--out", again);

    assertThat(run.status()).isEqualTo(2);
    assertThat(run.err()).contains("应当是以前用 write --report 写的 DOCX").hasLineCount(1);
    assertThat(again).doesNotExist();
  }

  private static Form form() {
    return FormFiles.read(
            "form", Samples.of(17, 1).findFirst().orElseThrow().bytes(Format.DOCX), Limits.STANDARD)
        .forms()
        .getFirst();
  }

  private static int count(String what, String text) {
    return text.split(what, -1).length - 1;
  }

  @Test
  void listsTheProjectsSoThatTheListAgreesWithTheForms() {
    assumeThat(Program.shared("forms/seeds/anqing-2023-forms.docx")).exists();
    Path forms = Program.shared("forms/seeds/anqing-2023-forms.docx");
    Path list = folder.resolve("list.docx");
    assertThat(Program.run("write", forms, "--list", "--format", "docx", "--out", list).status())
        .isZero();
    JsonNode checked = Program.run("check", "--format", "json", forms, list).json();
    assertThat(checked.get("documents").get(0).get("kind").asString()).isEqualTo("list");
    assertThat(checked.get("documents").get(0).get("findings")).isEmpty();
  }

  private Path seed(String project) throws IOException {
    Path forms = Program.shared("forms/seeds/anqing-2023-forms.docx");
    assumeThat(forms).exists();
    Form form =
        FormFiles.read("forms", Files.readAllBytes(forms), Limits.STANDARD).forms().stream()
            .filter(one -> one.head().project().text().equals(project))
            .findFirst()
            .orElseThrow();
    return json("seed.json", form);
  }

  private Path json(String name, Form form) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = FormJson.compact(text)) {
      FormJson.write(json, form);
    }
    return Files.writeString(folder.resolve(name), text.toString());
  }

  private Path drafted(Path form, String name) {
    Path report = folder.resolve(name);
    Program run = Program.run("write", form, "--report", "--format", "docx", "--out", report);
    assertThat(run.err()).isEmpty();
    return report;
  }

  private static List<String> paragraphs(Path docx) throws IOException {
    return document(docx)
        .replaceAll("(?s)<w:tbl>.*?</w:tbl>", "")
        .replace("</w:p>", "\n")
        .replaceAll("<[^>]*>", "")
        .lines()
        .toList();
  }

  private static List<String> marked(Path docx) throws IOException {
    return java.util.regex.Pattern.compile("<w:highlight[^>]*/></w:rPr><w:t[^>]*>([^<]*)")
        .matcher(document(docx))
        .results()
        .map(match -> match.group(1))
        .toList();
  }

  private static String document(Path docx) throws IOException {
    StringBuilder found = new StringBuilder();
    change(
        docx,
        Path.of(""),
        xml -> {
          found.append(xml);
          return xml;
        });
    return found.toString();
  }

  /// Changes the main part of a document; an empty path writes nothing.
  private static void change(Path docx, Path to, UnaryOperator<String> how) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream in =
            new ZipInputStream(new ByteArrayInputStream(Files.readAllBytes(docx)));
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        byte[] bytes = in.readAllBytes();
        zip.putNextEntry(new ZipEntry(entry.getName()));
        zip.write(
            entry.getName().equals("word/document.xml")
                ? how.apply(new String(bytes, StandardCharsets.UTF_8))
                    .getBytes(StandardCharsets.UTF_8)
                : bytes);
      }
    }
    if (!to.toString().isEmpty()) {
      Files.write(to, out.toByteArray());
    }
  }
}
