package io.hengji.core.checks.submission;

import static io.hengji.core.year.YearTable.on;
import static io.hengji.core.year.YearTable.verify;
import static io.hengji.core.year.YearTable.verifyAgainstGoal;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.year.ProjectYear;
import java.util.List;
import org.junit.jupiter.api.Test;

class OffApprovedGoalTest {

  private static final String GOAL =
      """
      年度 2023
      产出指标 | 数量指标 | 慰问困难职工人数 | ≥1500人 | | 20
      产出指标 | 质量指标 | 资格审核准确率 | ≥98% | | 10
      产出指标 | 时效指标 | 发放完成时间 | 春节前 | | 10
      产出指标 | 成本指标 | 慰问经费 | ≤140.4万元 | | 10
      """;

  private final OffApprovedGoal check = new OffApprovedGoal();

  @Test
  void isSilentWhereOnlyWhatIsToBeFilledInIsFilledIn() {
    verifyAgainstGoal(
        check, GOAL, GOAL.replace("≥1500人 | | 20", "≥1500人 | 1249人 | 20 | 16.65 | 有人搬离"));
  }

  @Test
  void isSilentWhereTheSameIsWrittenOtherwise() {
    verifyAgainstGoal(
        check,
        GOAL,
        GOAL.replace("≥1500人 | | 20", "不低于1,500人 | | 20.00")
            .replace("≤140.4万元", "≤1404000元")
            .replace("发放完成时间", "发放 完成时间"));
  }

  @Test
  void isSilentOnCellsThatWereEmptied() {
    verifyAgainstGoal(check, GOAL, GOAL.replace("≥98% | | 10", "| 99% |"));
  }

  @Test
  void namesTheCellAndBothValues() {
    String form = GOAL.replace("≥1500人 | | 20", "≥1200人 | | 20 !! target");

    verifyAgainstGoal(check, GOAL, form);
    assertThat(check.find(year(form)).getFirst().message())
        .isEqualTo("指标“慰问困难职工人数”的指标值批复为“≥1500人”，自评表为“≥1200人”，应当按批复填报，确需调整的先报批。");
  }

  @Test
  void aTargetWithoutItsPointIsAnother() {
    verifyAgainstGoal(
        check, GOAL.replace("≥98%", "≥9.8%"), GOAL.replace("≥98% | | 10", "≥98% | | 10 !! target"));
  }

  @Test
  void reportsAnotherDirectionAWeightALevelAndAName() {
    verifyAgainstGoal(
        check,
        GOAL,
        """
        年度 2023
        产出指标 | 数量指标 | 慰问困难职工人数 | ≤1500人 | | 20   !! target
        产出指标 | 质量指标 | 资格审核准确率 | ≥98% | | 15   !! weight
        产出指标 | 数量指标 | 发放完成时间 | 春节前 | | 10   !! level2
        产出指标 | 成本指标 | 慰问工作经费 | ≤140.4万元 | | 10   !! level3
        """);
  }

  @Test
  void reportsRowsThatWereAddedOrLeftOut() {
    String form =
        GOAL.replace("产出指标 | 质量指标 | 资格审核准确率 | ≥98% | | 10", "产出指标 | 数量指标 | 培训人次 | 500人次 | | 10");

    verify(check, year(form), List.of("indicators[1]", "indicators"));
    assertThat(check.find(year(form)).getLast().message())
        .isEqualTo("批复的指标“资格审核准确率”在自评表中没有，应当补上或先报批。");
  }

  @Test
  void isNotDecidedWithoutAnApprovedGoalOrAForm() {
    assertThat(check.notApplicable(on("2024-03-01"))).contains("没有批复的绩效目标");
    assertThat(check.notApplicable(on("2024-03-01").withApproved(FormTable.of(GOAL).form())))
        .contains("没有自评表");
  }

  private static ProjectYear year(String form) {
    return on("2024-03-01")
        .withApproved(FormTable.of(GOAL).form())
        .withSelfEvaluation(FormTable.of(form).form());
  }
}
