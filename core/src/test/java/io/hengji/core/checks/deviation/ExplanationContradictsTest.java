package io.hengji.core.checks.deviation;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExplanationContradictsTest {

  private final ExplanationContradicts check = new ExplanationContradicts();

  @Test
  void isSilentOnNothingAndOnTrueClaims() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | 无
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 100人 | 10 | 10 | 按制度标准完成指标
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 120户 | 10 | 10 | 超额完成
        """);
  }

  @Test
  void isSilentOnNegationsPlansAndPartialProgress() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | 未按计划完成，人员退休
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 预计下年按计划完成
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | 9 | 目标完成率90%，报名不足
        产出指标 | 数量指标 | 讲座场次 | ≥10场 | 9场 | 10 | 9 | 人数根据实际统计达到标准人数进行，会有浮动
        产出指标 | 数量指标 | 救助人次 | ≥100人次 | 90人次 | 10 | 9 | 已按要求完成审核，因资料不全未发放10人
        """);
  }

  @Test
  void reportsClaimsOfCompletionOnMissedTargets() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 3100人 | 3000人 | 5 | 5 | 按制度标准完成指标      !! deviation
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 严格按照要求完成指标    !! deviation
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | 9 | 超额完成任务            !! deviation
        """);
  }

  @Test
  void reportsSurplusAndShortfallThatTheFiguresDeny() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 | 超额完成年度目标        !! deviation
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 110户 | 10 | 10 | 受疫情影响未达到目标    !! deviation
        """);
  }

  @Test
  void quotesFiguresAndClaim() {
    assertThat(only(check, "产出指标 | 数量指标 | 慰问人数 | 3100人 | 3000人 | 5 | 5 | 按标准完成").message())
        .contains("3100人")
        .contains("3000人")
        .contains("“按标准完成”");
  }
}
