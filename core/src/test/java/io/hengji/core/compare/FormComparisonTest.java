package io.hengji.core.compare;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormComparisonTest {

  private static final String BASE =
      """
      年度 2023
      项目 节日慰问
      资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
      资金 财政拨款 | 100 | 100 | 100 | | |
      预期 慰问1500人
      产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | | 20 | |
      产出指标 | 质量指标 | 资格审核准确率 | ≥98% | | 10 | |
      效益指标 | 社会效益指标 | 受助家庭就业人数 | ≥150人 | | 30 | |
      分组 产出指标 | | 50 | 48
      总分 100 | 98 | 优
      """;

  @Test
  void theSameFormHasNoDifferences() {
    assertThat(differences(BASE, BASE)).isEmpty();
  }

  @Test
  void namesEachChangedCellByItsAddress() {
    String later =
        BASE.replace("| 1500人 |", "| 1200人 |").replace("年度资金总额 | 100 | 100", "年度资金总额 | 100 | 90");

    assertThat(differences(BASE, later))
        .containsExactly(
            "CHANGED funds[0].annual 100 -> 90", "CHANGED indicators[0].target 1500人 -> 1200人");
  }

  @Test
  void aFilledCellIsAddedAndAnEmptiedOneRemoved() {
    String later =
        BASE.replace("| 1500人 | |", "| 1500人 | 1249人 |")
            .replace("预期 慰问1500人\n", "")
            .replace("| 98 | 优", "| 98 |");

    assertThat(differences(BASE, later))
        .containsExactly(
            "REMOVED goal.expected 慰问1500人 -> ",
            "ADDED indicators[0].actual  -> 1249人",
            "REMOVED total.grade 优 -> ");
  }

  @Test
  void aRowThatStandsElsewhereIsNoDifference() {
    List<String> lines = new ArrayList<>(BASE.lines().toList());
    Collections.swap(lines, 5, 7);

    assertThat(differences(BASE, String.join("\n", lines))).isEmpty();
  }

  @Test
  void aRowMovedToAnotherLevelIsKnownByItsName() {
    String later = BASE.replace("质量指标 | 资格", "时效指标 | 资格");

    assertThat(differences(BASE, later))
        .containsExactly("CHANGED indicators[1].level2 质量指标 -> 时效指标");
  }

  @Test
  void aRewordedNameIsTheSameRow() {
    String later = BASE.replace("慰问困难职工人数", "走访慰问困难职工的人数");

    assertThat(differences(BASE, later))
        .containsExactly("CHANGED indicators[0].level3 慰问困难职工人数 -> 走访慰问困难职工的人数");
  }

  @Test
  void anotherNameForTheSamePromiseIsTheSameRow() {
    String later = BASE.replace("资格审核准确率", "名单无误比例");

    assertThat(differences(BASE, later))
        .containsExactly("CHANGED indicators[1].level3 资格审核准确率 -> 名单无误比例");
  }

  @Test
  void aNewRowAndARemovedOneAreNamedWhole() {
    String later =
        BASE.replace("质量指标 | 资格审核准确率 | ≥98% | | 10 | |", "时效指标 | 发放完成时间 | 6月底前 | | 5 | |");

    assertThat(differences(BASE, later))
        .containsExactly(
            "ADDED indicators[1]  -> 产出指标 | 时效指标 | 发放完成时间 | 6月底前 | 5",
            "REMOVED indicators[1] 产出指标 | 质量指标 | 资格审核准确率 | ≥98% | 10 -> ");
  }

  @Test
  void ofTwoRowsOfOneNameEachIsMatchedOnce() {
    String twice = BASE + "产出指标 | 数量指标 | 慰问困难职工人数 | 30户 | | 5 | |\n";

    assertThat(differences(twice, twice)).isEmpty();
    assertThat(differences(BASE, twice))
        .singleElement()
        .asString()
        .startsWith("ADDED indicators[3]");
  }

  @Test
  void aSourceOfFundsThatIsGoneIsNamed() {
    String later =
        BASE.replace("资金 财政拨款 | 100 | 100 | 100 | | |", "资金 其他资金 | 100 | 100 | 100 | | |");

    assertThat(differences(BASE, later))
        .containsExactly(
            "ADDED funds[1]  -> 其他资金 | 100 | 100 | 100",
            "REMOVED funds[1] 财政拨款 | 100 | 100 | 100 -> ");
  }

  private static List<String> differences(String earlier, String later) {
    return FormComparison.of(FormTable.of(earlier).form(), FormTable.of(later).form())
        .differences()
        .stream()
        .map(d -> d.kind() + " " + d.at() + " " + d.before() + " -> " + d.after())
        .toList();
  }
}
