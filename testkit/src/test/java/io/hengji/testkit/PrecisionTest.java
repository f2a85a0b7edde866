package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.hengji.testkit.samples.Family;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the checks find of planted deviations, and what they find in clean forms: the table of the
/// reference, and a smaller run that must not fall behind it.
class PrecisionTest {
  private static final Path PAGE = Program.root().resolve("docs/reference/precision.md");
  private static final Pattern LINE =
      Pattern.compile(
          "\\| ([A-Z]{3}-\\d{3}) [^|]*\\| \\d+ \\| (\\d+) \\| (\\d+) \\| [\\d.]+ \\| (\\d+) \\|");
  private static final long SEED = 20_260;
  private static final int ROUNDS = 4;
  private static final int CLEAN = 1000;

  /// One form more or less says little among few.
  private static final int SLACK = 1;

  @TempDir Path folder;

  @Test
  void thePlanterKnowsNothingOfTheChecks() {
    JavaClasses classes =
        new ClassFileImporter()
            .importPackages("io.hengji.testkit.planted", "io.hengji.testkit.samples");

    ArchRuleDefinition.noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("io.hengji.core..", "io.hengji.documents..", "io.hengji.rulebooks..")
        .check(classes);
  }

  @Test
  void smallRunFindsNoLessThanTheTableSays() throws IOException {
    if (Boolean.getBoolean("hengji.renew")) {
      renew();
    }
    Map<String, Recall.Count> table = table();
    assertThat(table.keySet()).containsExactlyElementsOf(new TreeMap<>(ways()).keySet());

    Recall small = new Recall(folder);
    small.plant(7, 3);
    small.clean(7, 80);

    SoftAssertions softly = new SoftAssertions();
    small
        .counts()
        .forEach((check, count) -> {
          int due = shareOf(table.get(check), count.planted());
          softly.assertThat(count.found() + SLACK).as(check + " found").isGreaterThanOrEqualTo(due);
          softly.assertThat(count.alarms()).as(check + " alarms").isLessThanOrEqualTo(SLACK);
        });
    softly.assertAll();
  }

  private static Map<String, Long> ways() {
    Map<String, Long> ways = new TreeMap<>();
    Recall.planted().forEach(check -> ways.put(check, Recall.ways(check)));
    return ways;
  }

  /// How many of some planted forms the table promises to find.
  private static int shareOf(Recall.Count count, int planted) {
    return new BigDecimal(count.found())
        .multiply(new BigDecimal(planted))
        .divide(new BigDecimal(count.planted()), 0, RoundingMode.DOWN)
        .intValueExact();
  }

  private static Map<String, Recall.Count> table() throws IOException {
    Map<String, Recall.Count> table = new TreeMap<>();
    Matcher line = LINE.matcher(Files.readString(PAGE));
    while (line.find()) {
      table.put(
          line.group(1),
          new Recall.Count(
              Integer.parseInt(line.group(2)),
              Integer.parseInt(line.group(3)),
              Integer.parseInt(line.group(4))));
    }
    return table;
  }

  private void renew() throws IOException {
    Recall recall = new Recall(folder);
    for (int round = 0; round < ROUNDS; round++) {
      recall.plant(SEED + 100_003L * round, Family.values().length);
    }
    recall.clean(SEED, CLEAN);
    Files.writeString(PAGE, page(recall));
    System.err.println(String.join("\n", recall.missed()));
  }

  private static String page(Recall recall) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# 检查的查全与误报\n\n");
    page.append(
        "本页由测试生成，请勿手改；`./verify -Prenew` 重新生成。生成器按 %d 类版式编制没有差错的表，"
            .formatted(Family.values().length));
    page.append("再以多种写法在表中种下一处差错，印成 XLSX、DOCX 和网页，由完整的程序读取、检查。");
    page.append("种差错的程序不引用任何检查的代码。\n\n");
    page.append("- 种下：种有该差错的表数；查出：其中由该项检查报告的表数。\n");
    page.append("- 误报：在 %d 张没有差错的表中，该项检查有报告的表数。\n\n".formatted(recall.clean()));
    page.append("| 检查 | 种法 | 种下 | 查出 | 查全率 | 误报 |\n| --- | --- | --- | --- | --- | --- |\n");
    for (String check : ways().keySet()) {
      Recall.Count count = recall.counts().getOrDefault(check, new Recall.Count(0, 0, 0));
      BigDecimal share =
          new BigDecimal(count.found())
              .divide(new BigDecimal(Math.max(1, count.planted())), 4, RoundingMode.HALF_UP);
      page.append(
          "| %s %s | %d | %d | %d | %s | %d |\n"
              .formatted(
                  check,
                  name(check),
                  Recall.ways(check),
                  count.planted(),
                  count.found(),
                  share,
                  count.alarms()));
    }
    unplanted(page, recall);
    return page.toString();
  }

  private static void unplanted(StringBuilder page, Recall recall) throws IOException {
    List<String> others =
        Recall.catalogue().stream().filter(check -> !Recall.planted().contains(check)).toList();
    if (!others.isEmpty()) {
      page.append("\n以下检查针对多份文件，不在本表之内：%s。\n".formatted(String.join("、", others)));
    }
    List<String> cries =
        recall.counts().entrySet().stream()
            .filter(entry -> others.contains(entry.getKey()) && entry.getValue().alarms() > 0)
            .map(Map.Entry::getKey)
            .toList();
    if (!cries.isEmpty()) {
      page.append("其中在没有差错的表中有报告的：%s。\n".formatted(String.join("、", cries)));
    }
  }

  private static String name(String check) throws IOException {
    String title =
        Files.readString(Program.root().resolve("docs/checks/" + check + ".md"))
            .lines()
            .findFirst()
            .orElseThrow();
    return title.replaceFirst("# \\S+ ", "");
  }
}
