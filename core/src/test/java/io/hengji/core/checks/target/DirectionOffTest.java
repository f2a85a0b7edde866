package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DirectionOffTest {

  private final DirectionOff check = new DirectionOff();

  @Test
  void isSilentWithoutAnOperator() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 项目成本 | 90万元 | 90万元 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 90% | 95% | 10 | 10 |
        产出指标 | 数量指标 | 事故起数 | =0起 | 0起 | 10 | 10 |
        """);
  }

  @Test
  void acceptsTheRightDirection() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 项目总成本 | ≤90万元 | 90万元 | 10 | 10 |
        产出指标 | 质量指标 | 差错率 | ≤1% | 0.5% | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |
        效益指标 | 社会效益指标 | 安全生产 | 不低于90% | 95% | 10 | 10 |
        """);
  }

  @Test
  void acceptsSavingsStandardsAndWorkOnWhatIsBad() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 节约成本 | ≥10万元 | 12万元 | 10 | 10 |
        产出指标 | 成本指标 | 成本节约率 | ≥5% | 6% | 10 | 10 |
        产出指标 | 成本指标 | 补助标准 | ≥530元 | 583元 | 10 | 10 |
        产出指标 | 成本指标 | 助学金社会化发放率 | ≥95% | 100% | 10 | 10 |
        产出指标 | 质量指标 | 投诉处理率 | ≥95% | 100% | 10 | 10 |
        产出指标 | 数量指标 | 事故隐患排查数 | ≥100处 | 120处 | 10 | 10 |
        效益指标 | 社会效益指标 | 违法行为责停率 | ≥95% | 95% | 30 | 27 |
        效益指标 | 社会效益指标 | 降低死亡率 | ≥5% | 6% | 10 | 10 |
        产出指标 | 质量指标 | 不合格率 | ≤5% | 3% | 10 | 10 |
        产出指标 | 成本指标 | 预算完成率 | ≤100% | 98% | 10 | 10 |
        """);
  }

  @Test
  void reportsTheWrongDirection() {
    verify(
        check,
        """
        产出指标 | 成本指标 | 项目总成本 | ≥90万元 | 90万元 | 10 | 10 |              !! target
        产出指标 | 成本指标 | 慰问金 | 不低于50万元 | 50万元 | 10 | 10 |             !! target
        产出指标 | 质量指标 | 有效投诉次数 | ≥3次 | 1次 | 10 | 10 |                 !! target
        效益指标 | 社会效益指标 | 重大安全事故 | ≥1起 | 0起 | 10 | 10 |              !! target
        效益指标 | 社会效益指标 | 孕产妇死亡率 | ≥1% | 0% | 10 | 10 |               !! target
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≤90% | 95% | 10 | 10 |        !! target
        产出指标 | 质量指标 | 验收合格率（%） | ≤98% | 100% | 10 | 10 |              !! target
        产出指标 | 时效指标 | 任务完成率 | 100%以下 | 100% | 10 | 10 |               !! target
        """);
  }

  @Test
  void saysWhichSignIsWanted() {
    assertThat(only(check, "产出指标 | 成本指标 | 项目总成本 | ≥90万元 | 90万元 | 10 | 10 |").message())
        .contains("越低越好")
        .contains("应为“≤”");
  }

  @Test
  void isSilentOnMoneyThatComesInAndOnWorkOnUnwantedEvents() {
    verify(
        check,
        """
        效益指标 | 可持续影响指标 | 横向课题到账经费 | ≥120万元 | 136万元 | 10 | 10 |
        产出指标 | 数量指标 | 化解矛盾纠纷数 | ≥200件 | 210件 | 10 | 10 |
        产出指标 | 数量指标 | 处置设备故障次数 | 不少于30次 | 36次 | 10 | 10 |
        """);
  }

  @Test
  void reportsUnwantedEventsOfEveryField() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 社区矫正对象脱管率 | ≥1% | 1% | 10 | 10 |        !! target
        效益指标 | 社会效益指标 | 医疗纠纷发生数 | 不少于3起 | 3起 | 10 | 10 |        !! target
        效益指标 | 可持续影响指标 | 粮食储存损耗率 | ≥1% | 1.2% | 10 | 10 |        !! target
        产出指标 | 质量指标 | 安全播出停播率 | ≥5秒/百小时 | 5秒/百小时 | 10 | 10 |        !! target
        """);
  }
}
