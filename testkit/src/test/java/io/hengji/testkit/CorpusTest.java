package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/// Every file of the corpus through the whole program: one deviation gives its own check and no
/// other, a clean file gives none. A file may hold several documents: forms, reports, lists. What
/// the checks of a project's year are given is written as [YearCorpus] reads it.
class CorpusTest {

  private static final Pattern BOOK = Pattern.compile("^# （规则：([\\w-]+)）");

  private static final Pattern ALSO = Pattern.compile("^# （同时：([\\w、-]+)）");

  @TestFactory
  Stream<DynamicTest> formsWithOneDeviation() throws IOException {
    return files("corpus/checks")
        .filter(file -> !YearCorpus.isOfYear(file))
        .map(file ->
            DynamicTest.dynamicTest(
                name(file),
                () -> assertThat(new TreeSet<>(found(file))).isEqualTo(expected(file))));
  }

  @TestFactory
  Stream<DynamicTest> yearsWithOneDeviation() throws IOException {
    return files("corpus/checks")
        .filter(YearCorpus::isOfYear)
        .map(file ->
            DynamicTest.dynamicTest(
                name(file), () -> assertThat(YearCorpus.found(file)).isEqualTo(expected(file))));
  }

  /// The check that the folder is named after, and those that the first line says must be found
  /// with it (（同时：TGT-010）): a problem that returns was found in both years.
  private static Set<String> expected(Path file) throws IOException {
    Set<String> expected = new TreeSet<>();
    expected.add(file.getParent().getFileName().toString());
    Matcher also = ALSO.matcher(Files.readString(file));
    if (also.find()) {
      expected.addAll(List.of(also.group(1).split("、")));
    }
    return expected;
  }

  @TestFactory
  Stream<DynamicTest> cleanForms() throws IOException {
    return files("corpus/clean")
        .map(file -> DynamicTest.dynamicTest(name(file), () -> assertThat(found(file)).isEmpty()));
  }

  private static Stream<Path> files(String folder) throws IOException {
    List<Path> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(Program.root().resolve(folder))) {
      walk.filter(Files::isRegularFile).sorted().forEach(files::add);
    }
    assertThat(files).as(folder).isNotEmpty();
    return files.stream();
  }

  private static String name(Path file) {
    return Program.root().resolve("corpus").relativize(file).toString();
  }

  /// The checks that find something, under the book that the first line names (（规则：strict）) or the
  /// one that the form picks.
  private static List<String> found(Path file) throws IOException {
    Matcher book = BOOK.matcher(Files.readString(file));
    Program run =
        book.find()
            ? Program.run("check", file, "--format", "json", "--rulebook", book.group(1))
            : Program.run("check", file, "--format", "json");
    JsonNode json = run.json();
    assertThat(json.get("forms").size() + json.get("documents").size()).as(run.err()).isPositive();
    List<String> found = new ArrayList<>();
    json.get("forms").forEach(form -> addFindings(form, found));
    json.get("documents").forEach(document -> addFindings(document, found));
    addFindings(json, found);
    return found;
  }

  private static void addFindings(JsonNode of, List<String> found) {
    of.get("findings").forEach(finding -> found.add(finding.get("check").asString()));
  }
}
