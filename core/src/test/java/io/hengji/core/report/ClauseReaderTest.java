package io.hengji.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ClauseReaderTest {

  @Test
  void givesEveryNumberTheWordsBeforeIt() {
    assertThat(numbers("慰问困难职工1,249人，发放140.4万元、慰问品500份。合格率≥95%。"))
        .isEqualTo("慰问困难职工=1,249人 发放=140.4万元 慰问品=500份 合格率=95%");
  }

  @Test
  void looksBeforeColonsAndBracketsForASubject() {
    assertThat(numbers("最终评价得分为：98分，困难职工（含农民工）300人。")).isEqualTo("最终评价得分为=98分 困难职工=300人");
  }

  @Test
  void readsDaysInTheYearOfTheReport() {
    assertThat(read("分两批发放，9月底前完成。").getLast().dates()).containsExactly(LocalDate.of(2023, 9, 30));
  }

  @Test
  void knowsItsSentenceAndWhatDividesIt() {
    List<Clause> clauses = read("总投资100万元，其中：中央60万元，省级40万元。另有捐赠。");

    assertThat(clauses).extracting(Clause::isPart).containsExactly(false, true, true, true, false);
    assertThat(clauses.getFirst().sameSentence(clauses.get(3))).isTrue();
    assertThat(clauses.getFirst().sameSentence(clauses.getLast())).isFalse();
    assertThat(clauses.getFirst().at()).isEqualTo("sections[0].paragraphs[0]");
  }

  @Test
  void takesATextWithoutEndForNoProse() {
    assertThat(read("项目支出1万元，".repeat(1_000))).isEmpty();
  }

  @Property(tries = 200)
  void losesNoNumberThatStandsInAClause(
      @ForAll @CharRange(from = '0', to = '9') char digit, @ForAll boolean stop) {
    String text = "发放慰问品" + digit + "份" + (stop ? "。" : "，") + "慰问职工" + digit + "人";

    assertThat(numbers(text)).isEqualTo("发放慰问品=" + digit + "份 慰问职工=" + digit + "人");
  }

  private static String numbers(String text) {
    return read(text).stream()
        .flatMap(clause -> clause.mentions().stream())
        .map(mention -> mention.subject() + "=" + mention.amount().text())
        .collect(Collectors.joining(" "));
  }

  private static List<Clause> read(String text) {
    Place at = new Place.OnLine(2);
    Section section = new Section(1, "一、", Cell.EMPTY, List.of(new Cell(text, at)));
    return ClauseReader.read(
        new Report(
            new Source("report.txt", 1, at),
            Cell.EMPTY,
            Optional.of(new FormYear(2023, FormYear.Basis.PRINTED, at)),
            List.of(section),
            List.of()));
  }
}
