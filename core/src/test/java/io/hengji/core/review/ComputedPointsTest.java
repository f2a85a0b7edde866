package io.hengji.core.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.compare.FormComparison;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormTable;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class ComputedPointsTest {

  private static final String FORM =
      """
      年度 2023
      金额单位 万元
      资金 年度资金总额 | 100 | 67.06 | 60 | 10 | | |
      产出指标 | 数量指标 | 慰问人数 | ≥1500人 | 1249人 | 50 | |
      效益指标 | 社会效益指标 | 职工受益情况 | 是否改善 | 是 | 30 | |
      满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 95% | 10 | |
      分组 产出指标 | | 50 |
      总分 100 | |
      """;

  @Test
  void fillsInWhatCanBeWorkedOutWithSumsTotalAndGrade() {
    assertThat(changes(FORM))
        .containsExactly(
            "funds[0].rate=89.47%",
            "funds[0].score=8.95",
            "indicators[0].score=41.63",
            "indicators[1].score=30",
            "indicators[2].score=10",
            "groups[0].score=41.63",
            "total.score=90.58",
            "total.grade=优");
  }

  @Test
  void keepsAClaimInsideItsBandAndMovesOneOutsideToItsTop() {
    assertThat(changes(FORM.replace("| 是 | 30 |", "| 是 | 30 | 27")))
        .noneMatch(change -> change.startsWith("indicators[1]"))
        .contains("total.score=87.58");
    assertThat(changes(FORM.replace("| 是 | 30 |", "| 是 | 30 | 12")))
        .contains("indicators[1].score=30");
  }

  @Test
  void keepsARateThatIsWrittenAsAFraction() {
    assertThat(changes(FORM.replace("67.06 | 60 | 10 | | |", "67.06 | 67.06 | 10 | 1.00 | |")))
        .noneMatch(change -> change.startsWith("funds[0].rate"))
        .contains("funds[0].score=10");
  }

  @Test
  void keepsANumberAsItIsPrinted() {
    assertThat(changes(FORM.replace("95% | 10 |", "95% | 10 | 10.00")))
        .noneMatch(change -> change.startsWith("indicators[2]"));
  }

  @Test
  void leavesABandThatIsOpenAtItsTopAndTheTotalWithIt() {
    assertThat(changes(FORM.replace("是否改善 | 是 |", "是否改善 | 部分达成预期指标 |")))
        .noneMatch(change -> change.startsWith("indicators[1]") || change.startsWith("total"));
  }

  @Test
  void fillsInOnlyWhatIsWanted() {
    CellPath row = CellPath.indicator(0, Column.SCORE);

    assertThat(changes(FORM, row::equals)).containsExactly("indicators[0].score=41.63");
  }

  @Test
  void aFilledInFormStaysAsItIs() {
    FormCase given = CheckTable.of(FORM);
    Form filled = ComputedPoints.in(given, _ -> true);

    assertThat(ComputedPoints.in(FormCase.of(filled, given.rules()), _ -> true)).isEqualTo(filled);
  }

  private static List<String> changes(String table) {
    return changes(table, _ -> true);
  }

  private static List<String> changes(String table, Predicate<CellPath> wanted) {
    Form form = FormTable.of(table).form();
    return FormComparison.of(form, ComputedPoints.in(CheckTable.of(table), wanted))
        .differences()
        .stream()
        .map(d -> d.at() + "=" + d.after())
        .toList();
  }
}
