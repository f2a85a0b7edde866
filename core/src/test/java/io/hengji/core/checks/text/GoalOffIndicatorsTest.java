package io.hengji.core.checks.text;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import org.junit.jupiter.api.Test;

class GoalOffIndicatorsTest {

  private final GoalOffIndicators check = new GoalOffIndicators();

  @Test
  void isSilentWhereTheNumbersAgree() {
    verify(
        check,
        """
        预期 慰问困难职工1500人，技能培训1000人次，合格率达到95%以上
        完成 慰问困难职工1249人，技能培训1000人次
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1249人 | 20 | 16.65 |
        产出指标 | 数量指标 | 技能培训人次 | 1000人次 | 1000人次 | 20 | 20 |
        产出指标 | 质量指标 | 合格率 | ≥98% | 99% | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnRoughNumbersPartsAndOtherTimes() {
    verify(
        check,
        """
        预期 慰问困难职工约2000人，其中慰问困难职工中的劳模300人，三年累计慰问困难职工5000人
        完成 慰问困难职工1500余人
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1512人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnAnotherThingOrAnotherUnit() {
    verify(
        check,
        """
        预期 惠及群众5000人，慰问困难职工300户
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1500人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentWhereTwoIndicatorsSpeakOfTheSameThing() {
    verify(
        check,
        """
        预期 慰问困难职工1500人
        产出指标 | 数量指标 | 春节慰问困难职工人数 | 800人 | 800人 | 20 | 20 |
        产出指标 | 数量指标 | 夏季慰问困难职工人数 | 700人 | 700人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentWhereSeveralNumbersMayBeOneIndicators() {
    verify(
        check,
        """
        预期 培训农民500人，培训教师300人，慰问劳模50人
        产出指标 | 数量指标 | 培训人数 | 850人 | 850人 | 20 | 20 |
        产出指标 | 数量指标 | 慰问人数 | 60人 | 60人 | 20 | 20 |
        """);
  }

  @Test
  void leavesAGoalThatIsATargetToItsIndicator() {
    verify(
        check,
        """
        预期 慰问困难职工1500人
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1249人 | 20 | 16.65 |
        """);
  }

  @Test
  void reportsAGoalThatIsNotTheTarget() {
    String table =
        """
        预期 慰问困难职工1800人
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1500人 | 20 | 20 |
        """;

    assertThat(only(check, table).at()).hasToString("goal");
    assertThat(only(check, table).message()).contains("1800人").contains("1500人");
  }

  @Test
  void reportsALeastNumberAboveTheTarget() {
    String table =
        """
        预期 慰问困难职工不少于1800人
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1500人 | 20 | 20 |
        """;

    assertThat(only(check, table).at()).hasToString("goal");
  }

  @Test
  void reportsAnotherShareOfTheSatisfied() {
    String table =
        """
        预期 培训合格率98%，服务对象满意度达到95%以上
        满意度指标 | 服务对象满意度指标 | 受助职工满意度 | ≥90% | 96% | 10 | 10 |
        """;

    assertThat(only(check, table).at()).hasToString("goal");
  }

  @Test
  void reportsAnOutcomeThatIsNotTheActual() {
    String table =
        """
        预期 慰问困难职工1500人
        完成 慰问困难职工1500人
        产出指标 | 数量指标 | 慰问困难职工人数 | 1500人 | 1249人 | 20 | 16.65 |
        """;

    assertThat(only(check, table).message()).contains("实际完成情况").contains("1249人");
  }

  @Test
  void reportsASharedGoalThatTheActualsDoNotMakeUp() {
    String table =
        """
        预期 帮扶市级生活困难劳模和特困劳模200人以上，让困难劳模感受到关心。
        完成 生活困难帮扶74人，特困帮扶107人。
        产出指标 | 数量指标 | 生活困难劳模帮扶100人以上 | 100人 | 74人 | 10 | 7 |
        产出指标 | 数量指标 | 特困劳模帮扶100人以上 | 100人 | 107人 | 10 | 10 |
        """;

    assertThat(only(check, table).at()).hasToString("goal");
    assertThat(only(check, table).message()).contains("74＋107＝181人");
  }

  @Test
  void holdsANumberAgainstTheIndicatorWhoseWholeNameStandsBesideIt() {
    String table =
        """
        预期 图书馆举办展览场次达到31场，博物馆举办展览场次达到12场，图书馆开放天数达到336天
        产出指标 | 数量指标 | 图书馆举办展览场次 | ≥20场 | 20场 | 10 | 10 |
        产出指标 | 数量指标 | 博物馆举办展览场次 | ≥12场 | 12场 | 10 | 10 |
        产出指标 | 数量指标 | 图书馆开放天数 | ≥336天 | 336天 | 10 | 10 |
        """;

    assertThat(only(check, table).message()).isEqualTo("预期目标为31场，而数量指标“图书馆举办展览场次”的指标值为≥20场。");
  }

  @Test
  void followsEnumerationsAndOtherOrdersOfWords() {
    FormCase form =
        CheckTable.of(
            """
            预期 改造节制闸8座、分水口64处，落实退捕渔民养老保险补贴1350人
            完成 审结各类案件5461件，著录条目34.5万条
            产出指标 | 数量指标 | 改造节制闸数量 | 8座 | 8座 | 10 | 10 |
            产出指标 | 数量指标 | 改造分水口数量 | 46处 | 46处 | 10 | 10 |
            产出指标 | 数量指标 | 享受养老保险补贴渔民数 | 1035人 | 1035人 | 10 | 10 |
            产出指标 | 数量指标 | 审结案件数 | ≥5200件 | 5416件 | 10 | 10 |
            产出指标 | 数量指标 | 条目著录数量 | ≥34万条 | 35.4万条 | 10 | 10 |
            """);
    assertThat(check.find(form))
        .extracting(Finding::message)
        .satisfiesExactlyInAnyOrder(
            m -> assertThat(m).contains("64处").contains("46处"),
            m -> assertThat(m).contains("1350人").contains("1035人"),
            m -> assertThat(m).contains("5461件").contains("5416件"),
            m -> assertThat(m).contains("34.5万条").contains("35.4万条"));
  }
}
