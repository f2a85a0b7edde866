package io.hengji.server.frame;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Basis;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.score.Obstacle;
import io.hengji.rulebooks.BookText;
import io.hengji.rulebooks.RuleBook;
import io.hengji.rulebooks.RuleBooks;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SaidTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "优 | Excellent",
        "1249 ÷ 1500 × 20 = 16.65 | 1249 ÷ 1500 × 20 = 16.65",
        "自评得 18 分，按规则应得 16.65 分（1249 ÷ 1500 × 20 = 16.65），多计 1.35 分。"
            + " | Claimed 18 points, due by the rules 16.65 (1249 ÷ 1500 × 20 = 16.65): 1.35 too many.",
        "指标“慰问人数”的实际完成值 | actual of “慰问人数”",
        "产出指标分值为60，规定为50，效益指标分值为20，规定为30，表中没有说明理由。"
            + " | The weight of output indicators is 60, the rules require 50, the weight of benefit"
            + " indicators is 20, the rules require 30, and the form gives no reason.",
        "优：90 分及以上，差：其余 | Excellent: 90 points and more, Poor: all below"
      })
  void saysInEnglishWhatTheCoreComposed(String chinese, String english) {
    assertThat(Said.inEnglish(chinese)).contains(english);
  }

  @Test
  void leavesAloneWhatItDoesNotKnow() {
    assertThat(Said.inEnglish("慰问困难职工")).isEmpty();
    assertThat(Said.inEnglish("自评得 许多 分，按规则应得 16.65 分（x），多计 1 分。")).isEmpty();
    assertThat(Words.of("zh").said("优")).isEqualTo("优");
    assertThat(Words.of("en").said("优")).isEqualTo("Excellent");
    assertThat(Words.of("en").said("慰问困难职工")).isEqualTo("慰问困难职工");
  }

  /// Each separator doubles the ways of taking it apart: not to end is to fail.
  @Test
  void looksAtThePartsOfATypedTextOnlyOnce() {
    assertThat(Said.inEnglish("甲的乙：".repeat(2000) + "丙")).isEmpty();
  }

  @Test
  void hasTheEnglishOfEverythingThatIsSaidOfTheCorpus() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Path corpus = Path.of(System.getProperty("hengji.root", ".."), "corpus");
    io.hengji.cli.Main.run(
        new PrintStream(out, false, StandardCharsets.UTF_8),
        System.err,
        "check",
        "--format",
        "json",
        corpus.toString());
    Set<String> said = new TreeSet<>();
    collect(JsonMapper.shared().readTree(out.toByteArray()), said);
    assertThat(said).hasSizeGreaterThan(200);
    assertThat(said).filteredOn(text -> Said.inEnglish(text).isEmpty()).isEmpty();
  }

  private static void collect(JsonNode node, Set<String> said) {
    for (String key : new String[] {"message", "why"}) {
      if (node.path(key).isString()) {
        said.add(node.path(key).stringValue());
      }
    }
    node.forEach(child -> collect(child, said));
  }

  @Test
  void hasTheEnglishOfRuleBooksAndTheirValues() {
    Set<String> said = new TreeSet<>();
    for (RuleBook book : RuleBooks.standard().all()) {
      said.add(book.name());
      said.add(book.place().name());
      for (RuleBook.DatedRule rule : book.values()) {
        said.add(BookText.title(rule.rule()));
        rule.values().stream()
            .flatMap(value -> value.value().stream())
            .forEach(value -> said.add(BookText.tell(rule.rule(), value)));
      }
    }
    assertThat(said).filteredOn(text -> Said.inEnglish(text).isEmpty()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void hasTheEnglishOfEveryObstacle(Obstacle obstacle) {
    assertThat(Said.inEnglish(obstacle.sentence())).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void hasTheEnglishOfEveryBasis(Basis basis) {
    assertThat(Said.inEnglish(BookText.tell(basis))).isPresent();
  }

  @ParameterizedTest
  @EnumSource
  void hasTheEnglishOfEveryChapter(ReportChapter chapter) {
    assertThat(Said.inEnglish(chapter.title())).isPresent();
  }
}
