package io.hengji.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import io.hengji.testkit.planted.Books;
import io.hengji.testkit.samples.Family;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
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
  private static final int ROUNDS = 2;
  private static final int CLEAN = 600;
  private static final int DOSSIERS = 12;
  private static final int CLEAN_DOSSIERS = 40;

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
    small.plant(7, 2);
    small.clean(7, 64);
    DossierRecall several = new DossierRecall(folder);
    several.plant(7, 1);
    several.clean(7, 6);
    Map<String, Recall.Count> counts = new TreeMap<>(small.counts());
    counts.putAll(several.counts());

    SoftAssertions softly = new SoftAssertions();
    counts.forEach((check, count) -> {
      int due = shareOf(table.get(check), count.planted());
      softly.assertThat(count.found() + SLACK).as(check + " found").isGreaterThanOrEqualTo(due);
      softly.assertThat(count.alarms()).as(check + " alarms").isLessThanOrEqualTo(SLACK);
    });
    softly.assertAll();
  }

  private static Map<String, Long> ways() {
    Map<String, Long> ways = new TreeMap<>();
    Recall.planted().forEach(check -> ways.put(check, Recall.ways(check)));
    DossierRecall.planted().forEach(check -> ways.put(check, DossierRecall.ways(check)));
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
    DossierRecall several = new DossierRecall(folder);
    several.plant(SEED, DOSSIERS);
    several.clean(SEED, CLEAN_DOSSIERS);
    Files.writeString(PAGE, page(recall, several));
    System.err.println(String.join("\n", recall.missed()));
    System.err.println(String.join("\n", several.missed()));
  }

  private static String page(Recall recall, DossierRecall several) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append("# 检查的查全与误报\n\n");
    page.append(
        "本页由测试生成，请勿手改；`./verify -Prenew` 重新生成。生成器按 %d 类版式编制没有差错的表，"
            .formatted(Family.values().length));
    page.append("再以多种写法在表中种下一处差错，印成 XLSX、DOCX、网页和 PDF，由完整的程序读取、检查。");
    page.append("种差错的程序不引用任何检查的代码。\n\n");
    page.append("- 种下：种有该差错的表数；查出：其中由该项检查在种下的那一行报告的表数。\n");
    page.append(
        "- 误报：在 %d 张没有差错的表中，该项检查有报告的表数。这些表轮流按表自己选定的规则集和另外 %d 部规则集编制、检查。\n\n"
            .formatted(recall.clean(), Books.ALL.size() - 1));
    heading(page);
    for (String check : Recall.planted().stream().sorted().toList()) {
      line(page, check, recall.counts());
    }
    page.append("\n## 针对多份文件的检查\n\n");
    page.append("一个部门同一年度 5 个项目的表、项目清单和其中一个项目的评价报告为一组，一个项目连续三年的表为另一种组；");
    page.append("在组里种下一处差错，整组一次检查。查出：报告中写出种下的数字、名称或单元格的组数。");
    page.append(
        "误报：在 %d 组没有差错的文件（%d 张表）中，该项检查有报告的组数。\n\n".formatted(CLEAN_DOSSIERS, several.clean()));
    heading(page);
    for (String check : DossierRecall.planted()) {
      line(page, check, several.counts());
    }
    return page.toString();
  }

  private static void heading(StringBuilder page) {
    page.append("| 检查 | 种法 | 种下 | 查出 | 查全率 | 误报 |\n| --- | --- | --- | --- | --- | --- |\n");
  }

  private static void line(StringBuilder page, String check, Map<String, Recall.Count> counts)
      throws IOException {
    Recall.Count count = counts.getOrDefault(check, new Recall.Count(0, 0, 0));
    BigDecimal share =
        new BigDecimal(count.found())
            .divide(new BigDecimal(Math.max(1, count.planted())), 4, RoundingMode.HALF_UP);
    page.append(
        "| %s %s | %d | %d | %d | %s | %d |\n"
            .formatted(
                check,
                name(check),
                ways().get(check),
                count.planted(),
                count.found(),
                share,
                count.alarms()));
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
