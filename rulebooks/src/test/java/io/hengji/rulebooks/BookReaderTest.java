package io.hengji.rulebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class BookReaderTest {

  private final RuleBooks books = RuleBooks.standard();

  @Test
  void listsEveryFaultOfAFileWithItsLine() throws IOException {
    List<String> faults = faultsOf(fixture("broken.yaml"));

    assertThat(faults)
        .containsExactly(
            "第 1 行：“id”只用小写字母、数字和短横线，实为“Bad Id”。",
            "第 3 行：没有规则“nowhere”可以依托。",
            "第 4 行：“规则文件”不认识“colour”，可用的有：id、name、stands-on、place、fits、sources、provisions、rules、corrections。",
            "第 6 行：“place”缺少“name”。",
            "第 6 行：“words”应为至少一项的列表，实为列表。",
            "第 13 行：“sources”中的“hearsay”重复。",
            "第 18 行：条款“one”的来源“missing”不在 sources 中。",
            "第 24 行：“says”应为一段文字，实为空值。",
            "第 27 行：没有名为“weight.totl”的规则。",
            "第 29 行：“from”应为一个日期（如 2023-01-01），实为“2020-13-01”。",
            "第 29 行：“weight.total”应为一个十进制数，实为“一百”。",
            "第 29 行：引用的条款“one”不存在。",
            "第 30 行：“unit”应为分 之一，实为“元”。",
            "第 30 行：引用的条款“three”不存在。",
            "第 31 行：“weight.total”从 2020-06-01 起的值应晚于它前面的值。",
            "第 31 行：“weight.total”缺少“cites”。",
            "第 33 行：“score.tiers”的三档应由高到低（reached、partly、missed）。",
            "第 33 行：引用的条款“one”不存在。",
            "第 35 行：“share”应为0 至 100 之间的数，实为“120”。",
            "第 35 行：引用的条款“one”不存在。",
            "第 37 行：“grade.bands”的各等级应由高到低排列。",
            "第 37 行：“grade.bands”的最低等级应从 0 分起。",
            "第 37 行：引用的条款“one”不存在。",
            "第 39 行：“selection.day”应为月日（如 12-31），实为“13-40”。",
            "第 39 行：引用的条款“one”不存在。",
            "第 41 行：“weight.rescaled”应为true、false 之一，实为“maybe”。",
            "第 41 行：“weight.rescaled”的值没有单位。",
            "第 41 行：引用的条款“one”不存在。",
            "第 43 行：更正所指的“weight.total”没有从 2019-01-01 起的值。");
  }

  @Test
  void namesTheLineOfBrokenYaml() {
    assertThat(faultsOf("id: a\nname: [b\n"))
        .singleElement()
        .asString()
        .startsWith("第 3 行：不是合法的 YAML");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(faultsOf("")).containsExactly("第 1 行：文件是空的。");
  }

  @Test
  void refusesAFileThatIsNoMapping() {
    assertThat(faultsOf("- a\n")).containsExactly("第 1 行：“规则文件”应为若干“键: 值”，实为列表。");
  }

  @Test
  void refusesAPrimaryBasisWithoutAPrimarySource() {
    String book =
        own(
            "weight.total",
            "{from: 2024-01-01, value: 100, unit: 分, cites: [one], basis: primary}");

    assertThat(faultsOf(book))
        .containsExactly("第 18 行：“weight.total”的依据写为 primary，而所引条款的来源只是 secondary。");
  }

  @Test
  void refusesWeightsThatDoNotAddUpToTheTotal() {
    String book =
        own(
            "weight.total",
            "{from: 2024-01-01, value: 100, unit: 分, cites: [one], basis: secondary}",
            "weight.execution",
            "{from: 2024-01-01, value: 20, unit: 分, cites: [one], basis: secondary}",
            "weight.classes",
            "{from: 2024-01-01, value: {output: 50, benefit: 30, satisfaction: 10}, unit: 分, cites: [one], basis: secondary}");

    assertThat(faultsOf(book))
        .containsExactly("第 22 行：一级指标与预算执行率的分值合计 110，不等于总分值 100（2024-01-01 起）。");
  }

  @Test
  void countsThePointsOfTheBooksBelowIn() {
    String book =
        own(
            "weight.execution",
            "{from: 2024-01-01, value: 20, unit: 分, cites: [one], basis: secondary}");

    assertThat(faultsOf(book))
        .containsExactly("第 18 行：一级指标与预算执行率的分值合计 110，不等于总分值 100（2024-01-01 起）。");
  }

  @Test
  void refusesABookThatStandsOnItself() {
    String book =
        own(
            "score.decimals",
            "{from: 2024-01-01, value: 1, unit: 位, cites: [one], basis: secondary}");

    assertThat(faultsOf(book.replaceFirst("id: .*", "id: mof-2020")))
        .contains("第 3 行：规则“mof-2020”不能依托自己，请换一个“id”。");
  }

  @Test
  void tellsWhatPeopleUsuallyDidToBrokenYaml() {
    assertThat(faultsOf("id: a\n\tname: b\n")).containsExactly("第 2 行：不是合法的 YAML：缩进里有制表符，应当用空格。");
    assertThat(faultsOf("id: %\n")).containsExactly("第 1 行：不是合法的 YAML：内容不能以“%”开头，应当加上引号。");
    assertThat(faultsOf("id：a # 编号\nname: b\n"))
        .containsExactly("第 2 行：不是合法的 YAML：上一行没有写成“键: 值”，冒号应当是半角，后面有空格。");
    assertThat(faultsOf("id: a: b\n"))
        .containsExactly("第 1 行：不是合法的 YAML：一行里有两个冒号，或上一行用了全角冒号、缩进不齐。");
    assertThat(faultsOf("id: \"a\nname: b\n")).singleElement().asString().contains("不是合法的 YAML");
  }

  @Test
  void readsABookThatStandsOnAnother() throws BadRuleBook {
    RuleBook book =
        books.read(
            "own.yaml",
            own(
                "score.decimals",
                "{from: 2024-01-01, value: 1, unit: 位, cites: [one, mof-2020/rounding], basis: secondary}"));

    assertThat(book.standsOn()).contains("mof-2020");
    assertThat(book.fit().level1()).contains("产出");
    assertThat(book.values().getFirst().values().getFirst().cites())
        .containsExactly("own-2024/one", "mof-2020/rounding");
  }

  private static String own(String... rules) {
    StringBuilder book =
        new StringBuilder(
            """
            id: own-2024
            name: 某市规则
            stands-on: mof-2020
            place:
              name: 某市
              words: [某市]
            sources:
              notice:
                title: 某市通知
                basis: secondary
            provisions:
              one:
                source: notice
                where: 第一条
                says: 某些话。
            rules:
            """);
    for (int i = 0; i < rules.length; i += 2) {
      book.append("  ").append(rules[i]).append(":\n    - ").append(rules[i + 1]).append('\n');
    }
    return book.toString();
  }

  private List<String> faultsOf(String yaml) {
    BadRuleBook bad = catchThrowableOfType(BadRuleBook.class, () -> books.read("test.yaml", yaml));
    return bad.faults().stream().map(Fault::toString).toList();
  }

  private static String fixture(String name) throws IOException {
    try (InputStream in = BookReaderTest.class.getResourceAsStream(name)) {
      return new String(
          java.util.Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
