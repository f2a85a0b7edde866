package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameContradictsTargetTest {

  private final NameContradictsTarget check = new NameContradictsTarget();

  @Test
  void acceptsNamesThatAgree() {
    verify(
        check,
        """
        年度 2023
        产出指标 | 成本指标 | 发放送温暖帮扶经费140.4万元 | 140.4万元 | 140.4万元 | 10 | 10 |
        产出指标 | 数量指标 | 生活困难劳模帮扶100人以上 | 100人 | 74人 | 10 | 7 |
        产出指标 | 数量指标 | 配套电力设施1250KVA变压器3台 | 3 | 3 | 10 | 10 |
        产出指标 | 时效指标 | 2023年底前 | 当年完成 | 当年完成 | 10 | 10 |
        产出指标 | 时效指标 | 2023年慰问完成时间 | 2023年6月底前 | 已完成 | 10 | 10 |
        产出指标 | 时效指标 | 在2023年春节前完成任务 | 春节前完成 | 春节前完成 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnNumbersThatSpeakOfSomethingElse() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 孕产妇7天访视数 | 214人 | 203人 | 2 | 1.8 |
        产出指标 | 数量指标 | 60岁以上老人体检人数 | 5662人 | 4044人 | 2 | 1.4 |
        产出指标 | 数量指标 | 单价50万元以上设备采购额 | 300万元 | 300万元 | 10 | 10 |
        产出指标 | 数量指标 | 300人以上企业慰问人数 | 1000人 | 1000人 | 10 | 10 |
        """);
  }

  @Test
  void reportsAnotherNumberAnotherDayAndAnotherUnit() {
    verify(
        check,
        """
        年度 2023
        产出指标 | 成本指标 | 发放送温暖帮扶经费140.4万元 | 120万元 | 120万元 | 10 | 10 |      !! target
        产出指标 | 数量指标 | 生活困难劳模帮扶100人以上 | ≥200人 | 200人 | 10 | 10 |          !! target
        产出指标 | 时效指标 | 2023年6月底前完成慰问 | 2023年12月底前 | 已完成 | 10 | 10 |      !! target
        产出指标 | 数量指标 | 家庭医生签约率 | 24694人 | 22584人 | 2 | 1.7 |                !! target
        """);
  }

  @Test
  void quotesBoth() {
    assertThat(only(check, "产出指标 | 成本指标 | 发放帮扶经费140.4万元 | 120万元 | 120万元 | 10 | 10 |").message())
        .contains("“140.4万元”")
        .contains("“120万元”");
  }
}
