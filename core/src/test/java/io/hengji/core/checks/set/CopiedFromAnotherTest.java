package io.hengji.core.checks.set;

import static io.hengji.core.review.SequenceTable.only;
import static io.hengji.core.review.SequenceTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CrossFinding;
import org.junit.jupiter.api.Test;

class CopiedFromAnotherTest {

  private final CopiedFromAnother check = new CopiedFromAnother();

  @Test
  void isSilentOnShortGoalsThatAnyProjectMayHave() {
    verify(
        check,
        """
        项目 甲
        预期 保障单位正常运转，完成各项任务。
        ----
        项目 乙
        预期 保障单位正常运转，完成各项任务。
        """);
  }

  @Test
  void isSilentOnOneProjectOfTwoUnitsOrYears() {
    verify(
        check,
        """
        年度 2022
        项目 2022年困难职工帮扶
        实施单位 甲县总工会
        预期 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
        ----
        年度 2023
        项目 2023年困难职工帮扶
        实施单位 乙县总工会
        预期 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
        """);
  }

  @Test
  void isSilentOnGoalsThatShareSomeWords() {
    verify(
        check,
        """
        项目 困难职工帮扶
        预期 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
        ----
        项目 困难职工子女助学
        预期 为全县建档困难职工的子女发放助学金，帮助其完成高中和大学学业，不因贫失学。
        """);
  }

  @Test
  void isSilentOnAFormThatRepeatsItself() {
    verify(
        check,
        """
        项目 困难职工帮扶
        预期 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
        完成 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
        """);
  }

  @Test
  void reportsAGoalWithOtherNumbers() {
    CrossFinding finding =
        only(
            check,
            """
            项目 困难职工帮扶
            预期 为全县1500名困难职工提供生活救助、医疗救助和助学救助，发放资金120万元。
            ----
            项目 劳模慰问
            预期 为全县86名困难职工提供生活救助、医疗救助和助学救助，发放资金9.6万元。
            """);

    assertThat(finding.against()).extracting(Object::toString).hasSize(2);
    assertThat(finding.against().getFirst().form()).isEqualTo(1);
    assertThat(finding.message()).startsWith("“劳模慰问”与“困难职工帮扶”").contains("预期目标");
  }

  @Test
  void reportsTheCopyingFormOnceWithAllItsCopiedCells() {
    CrossFinding finding =
        only(
            check,
            """
            项目 困难职工帮扶
            预期 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
            完成 全年走访慰问建档困难职工，足额发放生活救助、医疗救助和助学救助资金。
            ----
            项目 劳模慰问
            预期 为全县建档困难职工提供生活救助、医疗救助和助学救助，帮助其解困脱困。
            完成 全年走访慰问建档困难职工，足额发放生活救助、医疗救助和助学救助的资金。
            """);

    assertThat(finding.against()).hasSize(4);
    assertThat(finding.message()).contains("2处");
  }
}
