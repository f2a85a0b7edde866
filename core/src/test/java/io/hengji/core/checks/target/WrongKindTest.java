package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrongKindTest {

  private final WrongKind check = new WrongKind();

  @Test
  void isSilentOnOtherTreesEmptyTargetsAndRepetitions() {
    verify(
        check,
        """
        项目管理 | 财务管理 | 支付及时率 | 100% | 100% | 10 | 10 |
        产出指标 | 质量指标 | 完成时间 | | | 10 | |
        产出指标 | 时效指标 | 节日慰问 | 2019年完成 | 2019年完成 | 2 | 2 |
        产出指标 | 质量指标 | 节日慰问 | 2019年完成 | 2019年完成 | 2 | 2 |
        """);
  }

  @Test
  void acceptsRowsUnderTheirOwnKind() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |
        产出指标 | 数量指标 | 培训覆盖率 | 100% | 100% | 10 | 10 |
        产出指标 | 质量指标 | 验收合格率 | 100% | 100% | 10 | 10 |
        产出指标 | 时效指标 | 发放及时率 | 100% | 100% | 10 | 10 |
        产出指标 | 成本指标 | 项目成本 | ≤90万元 | 90万元 | 10 | 10 |
        效益指标 | 社会效益指标 | 生活改善 | 生活改善 | 达成预期指标 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 95% | 10 | 10 |
        """);
  }

  @Test
  void reportsRowsOfAnotherKind() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 慰问完成 | 2023年底前 | 已完成 | 10 | 10 |              !! level2
        产出指标 | 数量指标 | 设备验收合格率 | 100% | 100% | 10 | 10 |               !! level2
        产出指标 | 成本指标 | 助学金发放率 | ≥95% | 100% | 10 | 10 |                !! level2
        效益指标 | 社会效益指标 | 群众满意度 | ≥90% | 95% | 10 | 10 |               !! level2
        产出指标 | 经济效益指标 | 奖补资金兑付 | ≥100万元 | 100万元 | 10 | 10 |      !! level2
        """);
  }

  @Test
  void namesTheBetterPlace() {
    assertThat(only(check, "产出指标 | 质量指标 | 慰问完成 | 2023年底前 | 已完成 | 10 | 10 |").message())
        .contains("时效");
  }

  @Test
  void reportsHeadsSpansAndUnitCostsUnderOtherKinds() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 享受惠民政策例数 | ≥2850例 | 2888例 | 10 | 10 |        !! level2
        产出指标 | 时效指标 | 参加培训人数 | ≥190人 | 190人 | 10 | 10 |        !! level2
        产出指标 | 数量指标 | 新书上架周期 | ≤15个工作日 | 12个工作日 | 10 | 10 |        !! level2
        产出指标 | 质量指标 | 单车年均运行费用 | ≤3.6万元/辆 | 3.3万元/辆 | 10 | 10 |        !! level2
        产出指标 | 时效指标 | 补贴对象精准识别率 | 100% | 100% | 10 | 10 |        !! level2
        """);
  }

  @Test
  void isSilentOnLongTimesWantedAndOnThingsCountedAsQuality() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 每周开放时间 | ≥63小时 | 63小时 | 10 | 10 |
        产出指标 | 质量指标 | 核心期刊论文篇数 | ≥12篇 | 12篇 | 10 | 10 |
        产出指标 | 质量指标 | 责任事故受伤人数 | ≤0人 | 0人 | 10 | 10 |
        """);
  }
}
