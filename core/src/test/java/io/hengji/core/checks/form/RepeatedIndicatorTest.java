package io.hengji.core.checks.form;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class RepeatedIndicatorTest {

  private final RepeatedIndicator check = new RepeatedIndicator();

  @Test
  void isSilentOnDifferentNames() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 培训人数 | 1500人 | 1500人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnRowsWithoutAName() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 指标1： | 10人 | 10人 | 20 | 20 |
        产出指标 | 数量指标 | 指标2： | 20人 | 20人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnOneNameInTwoUnits() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 职工培训 | 10场 | 10场 | 20 | 20 |
        产出指标 | 数量指标 | 职工培训 | 500人 | 500人 | 20 | 20 |
        """);
  }

  @Test
  void isSilentOnOneProgrammeMeasuredInSeveralKinds() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 大病救助 | 200人 | 200人 | 5 | 5 |
        产出指标 | 时效指标 | 大病救助 | 2019年完成 | 2019年完成 | 5 | 5 |
        效益指标 | 社会效益指标 | 大病救助 | 减轻负担 | 达成预期指标 | 5 | 5 |
        """);
  }

  @Test
  void reportsANameTwiceInOneLevel() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 指标1：慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 100户 | 20 | 20 |
        产出指标 | 数量指标 | 指标2：慰问人数 | 1200人 | 1200人 | 20 | 20 |    !!
        """);
  }

  @Test
  void reportsAnOutputThatIsCountedAsBenefitToo() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
        产出指标 | 数量指标 | 走访户数 | 100户 | 100户 | 20 | 20 |
        效益指标 | 社会效益指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |    !!
        效益指标 | 社会效益指标 | 困难职工生活 | 得到改善 | 达成预期指标 | 20 | 20 |
        """);
  }

  @Test
  void reportsAGroupThatRepeatsAnotherOnce() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 节日慰问 | 3100人 | 3000人 | 5 | 5 |
        产出指标 | 数量指标 | 技能培训 | 1000人 | 1000人 | 3 | 3 |
        产出指标 | 质量指标 | 节日慰问 | 3100人 | 3000人 | 5 | 5 |    !!
        产出指标 | 质量指标 | 技能培训 | 1000人 | 1000人 | 3 | 3 |
        """);
  }
}
