package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.checks.Checks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What belongs together is together: checks, classes, pages, tests and corpus; glossary and code.
class ClosureTest {

  private static final Pattern IS_CHECK =
      Pattern.compile("implements (?:Check |SequenceCheck |YearCheck |CrossCheck<)");
  private static final Pattern ID = Pattern.compile("[A-Z]{3}-\\d{3}");

  @Test
  void everyCheckHasAnIdOfItsOwn() {
    List<String> ids = Checks.ids();

    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> ID.matcher(id).matches());
  }

  @Test
  void everyCheckHasAPageWithAllItsSections() {
    for (String check : Checks.ids()) {
      CheckPage page = CheckPage.of(check);
      assertThat(page.title()).as(check).isNotBlank().isNotEqualTo(check);
      assertThat(page.sections()).as(check).containsKeys("查什么", "为什么", "怎么改", "不报告");
      assertThat(page.sections().values().stream().skip(1)).as(check).noneMatch(String::isBlank);
    }
  }

  @Test
  void everyCheckHasAShortNameOfItsOwnAndOneInEnglish() {
    assertThat(CheckName.all().keySet()).isEqualTo(ids());
    assertThat(CheckName.all().values())
        .allMatch(name -> name.brief().matches("\\p{IsHan}{2,6}"), "two to six characters")
        .allMatch(name -> name.english().matches("[A-Z][ -~]{3,59}"), "English")
        .extracting(CheckName::brief)
        .doesNotHaveDuplicates();
  }

  @Test
  void everyPageBelongsToACheck() throws IOException {
    assertThat(names(Program.root().resolve("docs/checks"), ".md")).isEqualTo(ids());
  }

  @Test
  void everyCheckHasACorpusForm() throws IOException {
    for (String id : ids()) {
      Path folder = Program.root().resolve("corpus/checks").resolve(id);
      assertThat(folder).as("corpus of " + id).isDirectory();
      assertThat(names(folder, ".txt")).as("corpus of " + id).anyMatch(n -> n.startsWith("fail-"));
    }
  }

  @Test
  void theCorpusHasCleanFormsOfManyKinds() throws IOException {
    assertThat(names(Program.root().resolve("corpus/clean"), ".txt"))
        .hasSizeGreaterThanOrEqualTo(10);
  }

  @Test
  void everyCheckClassIsRegisteredAndTested() throws IOException {
    Set<String> registered =
        Stream.of(Checks.all(), Checks.between(), Checks.ofYear())
            .flatMap(List::stream)
            .map(check -> check.getClass().getName())
            .collect(Collectors.toSet());
    Path main = Program.root().resolve("core/src/main/java");
    Path test = Program.root().resolve("core/src/test/java");
    try (Stream<Path> files = Files.walk(main.resolve("io/hengji/core/checks"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        if (!IS_CHECK.matcher(Files.readString(file)).find()) {
          continue;
        }
        String path = main.relativize(file).toString().replaceAll("\\.java$", "");
        assertThat(registered).contains(path.replace('/', '.'));
        assertThat(test.resolve(path + "Test.java")).exists();
      }
    }
  }

  @Test
  void everyIdentifierOfTheGlossaryIsInTheCode() throws IOException {
    String glossary = Files.readString(Program.root().resolve("GLOSSARY.md"));
    Matcher identifiers = Pattern.compile("`([A-Z]\\w+)(?:\\.([A-Z_0-9]+))?`").matcher(glossary);
    Path core = Program.root().resolve("core/src/main/java/io/hengji/core");
    while (identifiers.find()) {
      String type = identifiers.group(1);
      try (Stream<Path> files = Files.walk(core)) {
        List<Path> found =
            files.filter(f -> f.getFileName().toString().equals(type + ".java")).toList();
        assertThat(found).as(type).hasSize(1);
        if (identifiers.group(2) != null) {
          assertThat(Files.readString(found.getFirst())).as(type).contains(identifiers.group(2));
        }
      }
    }
  }

  private static Set<String> ids() {
    return new TreeSet<>(Checks.ids());
  }

  private static Set<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }
}
