package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.review.Severity;
import org.junit.jupiter.api.Test;

class AverageAtCeilingTest {

  private final AverageAtCeiling check = new AverageAtCeiling();

  @Test
  void isSilentOnFixedStandardsAndOnThings() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 慰问 | 按200元/人，慰问3000人，需资金600000元 | 已慰问 | 2 | 2 |
        产出指标 | 成本指标 | 设备 | 按1-5万元标准，购置20台，需资金100万元 | 已购置 | 2 | 2 |
        """);
  }

  @Test
  void isSilentBelowTheCeiling() {
    verify(check, "产出指标 | 成本指标 | 救助 | 按1000-5000元标准，救助200人，需资金600000元 | 已救助 | 2 | 2 |");
  }

  @Test
  void reportsAnAverageAtTheCeiling() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 大病 | 严格按1000-5000元为标准，救助200人，需资金1，000，000元 | 已救助 | 2 | 2 |      !! target
        产出指标 | 成本指标 | 助学 | 严格按1000-5000元或费用超10万元救助10000元为标准，救助200人，需资金2，000，000元 | 已救助 | 2 | 2 |   !! target
        产出指标 | 成本指标 | 临时 | 已安排 | 按2000-5000元标准，助学救助400人困难家庭子女就读大学，需资金2，000，000元 | 2 | 2 |   !! actual
        """);
  }

  @Test
  void isAnInformationWithTheAverage() {
    var finding = only(check, "产出指标 | 成本指标 | 大病 | 按1000-5000元为标准，救助200人，需资金100万元 | 已救助 | 2 | 2 |");

    assertThat(finding.severity()).isEqualTo(Severity.INFO);
    assertThat(finding.message()).contains("平均每人 5000 元");
  }
}
