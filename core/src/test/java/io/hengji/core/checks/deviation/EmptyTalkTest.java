package io.hengji.core.checks.deviation;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmptyTalkTest {

  private final EmptyTalk check = new EmptyTalk();

  @Test
  void isSilentOnTargetsReached() {
    verify(check, "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 | 高度重视");
  }

  @Test
  void leavesNothingAndContradictionsToTheirOwnChecks() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | 无
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 严格按照要求完成指标
        """);
  }

  @Test
  void isSilentWhereCauseAndMeasureAreNamed() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | 因10名职工退休未能慰问；下年提前摸底，按实有人数设定目标。
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 年底道路中断，2024年1月补走访10户，今后提前安排
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | 9 | 报名人数不足，已加强宣传并与企业对接
        产出指标 | 数量指标 | 讲座场次 | ≥10场 | 9场 | 10 | 9 | 原因：场地维修取消1场。改进措施：明年落实备用场地。
        产出指标 | 质量指标 | 电工培训合格率 | ≥90% | 85% | 10 | 9.44 | 年初对电工培训合格率估计偏高，已按近年实绩修订测算办法
        产出指标 | 数量指标 | 巡查次数 | ≥40次 | 36次 | 10 | 9 | 受人员调整影响，巡查有缺口，已增派2名专职人员
        """);
  }

  @Test
  void reportsWhatIsMissing() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | 客观原因                    !! deviation
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 今后将加强管理              !! deviation
        产出指标 | 数量指标 | 培训人数 | ≥100人 | 90人 | 10 | 9 | 因10名职工退休未能慰问       !! deviation
        产出指标 | 数量指标 | 讲座场次 | ≥10场 | 9场 | 10 | 9 | 下一步提前落实场地             !! deviation
        """);
  }

  @Test
  void saysWhetherCauseOrMeasureIsMissing() {
    String row = "产出指标 | 数量指标 | 慰问人数 | ≥100人 | 90人 | 10 | 9 | ";

    assertThat(only(check, row + "根据当年实际困难人数进行，人数有所浮动").message()).contains("没有提出改进措施");
    assertThat(only(check, row + "下一步提前摸底").message()).contains("没有说明具体原因");
    assertThat(only(check, row + "属于正常情况，高度重视").message()).contains("既没有具体原因，也没有改进措施");
  }

  @Test
  void takesWhatChangedForACauseAndWhatIsUnderWayForAMeasure() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 可支付月数 | ≥12个月 | 11个月 | 10 | 9.17 | 待遇标准提高，将争取上级补助
        产出指标 | 质量指标 | 食品抽检合格率 | ≥98% | 97% | 10 | 9.9 | 农村集体聚餐引发，已开展专项整治
        产出指标 | 质量指标 | 制度覆盖率 | ≥98% | 97% | 10 | 9.9 | 业务量增加，人手紧张，管护制度2023年一季度出台
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 90户 | 10 | 9 | 不断提高        !! deviation
        """);
  }
}
