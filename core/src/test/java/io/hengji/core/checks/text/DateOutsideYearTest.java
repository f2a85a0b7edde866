package io.hengji.core.checks.text;

import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.CheckTable;
import org.junit.jupiter.api.Test;

class DateOutsideYearTest {

  private final DateOutsideYear check = new DateOutsideYear();

  @Test
  void doesNotApplyWithoutAYear() {
    assertThat(
            check.notApplicable(CheckTable.of("产出指标 | 时效指标 | 完成时间 | 2022年底前 | 2022年底前 | 5 | 5 |")))
        .isPresent();
  }

  @Test
  void isSilentOnDatesOfTheYear() {
    verify(
        check,
        """
        年度 2023
        产出指标 | 时效指标 | 完成时间 | 2023年12月底前 | 2023年11月完成 | 5 | 5 |
        产出指标 | 时效指标 | 慰问时间 | 春节前完成 | 春节前完成 | 5 | 5 |
        产出指标 | 时效指标 | 补助发放 | 元旦前完成 | 当年完成 | 5 | 5 |
        """);
  }

  @Test
  void isSilentOnYearsOfPapersAndPlans() {
    verify(
        check,
        """
        年度 2023
        产出指标 | 质量指标 | 补助标准 | 按2021年标准执行 | 按2021年标准执行 | 5 | 5 |
        产出指标 | 质量指标 | 规划 | 符合2025年规划 | 符合2025年规划 | 5 | 5 |
        """);
  }

  @Test
  void reportsDeadlinesAndDaysOutsideTheYear() {
    verify(
        check,
        """
        年度 2023
        产出指标 | 时效指标 | 完成时间 | 2022年12月底前完成 | 2023年12月完成 | 5 | 5 |     !! target
        产出指标 | 时效指标 | 验收时间 | 2023年12月底前 | 2024年3月完成 | 5 | 5 |     !! actual
        """);
  }

  @Test
  void reportsAPeriodThatEndsBeforeItStarts() {
    verify(
        check,
        """
        年度 2023
        产出指标 | 时效指标 | 实施时间 | 2023年5月至2023年3月 | 2023年3月完成 | 5 | 5 |     !! target
        """);
  }

  @Test
  void leavesADayAdmittedAsLateToTheMissedDeadline() {
    verify(
        check,
        """
        年度 2022
        产出指标 | 时效指标 | 完工时间 | 2022年12月31日前 | 2023年1月12日 | 10 | 7 |
        产出指标 | 时效指标 | 验收时间 | 2022年12月31日前 | 2023年1月12日 | 10 | 10 | 因雨雪停工
        产出指标 | 时效指标 | 付款时间 | 2022年12月31日前 | 2023年1月12日 | 10 | 10 |        !! actual
        """);
  }
}
