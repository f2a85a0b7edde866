package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class ShareOutOfRangeTest {

  private final ShareOutOfRange check = new ShareOutOfRange();

  @Test
  void isSilentOnSharesThatMayPassTheWhole() {
    verify(
        check,
        """
        产出指标 | 时效指标 | 任务完成率 | 100% | 120% | 10 | 10 |
        效益指标 | 经济效益指标 | 收入增长率 | 110% | 120% | 10 | 10 |
        产出指标 | 质量指标 | 资金到位率 | 100% | 110% | 10 | 10 |
        产出指标 | 数量指标 | 床位利用率 | 95% | 104% | 10 | 10 |
        """);
  }

  @Test
  void acceptsSharesFromNothingToTheWhole() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 验收合格率 | 100% | 100% | 10 | 10 |
        产出指标 | 质量指标 | 发放差错率 | 0% | 0% | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 职工满意度 | 0.93 | 93 | 10 | 10 |
        """);
  }

  @Test
  void isSilentOnFiguresInOtherUnits() {
    verify(check, "满意度指标 | 服务对象满意度指标 | 问卷回收 | ≥300份 | 320份 | 10 | 10 |");
  }

  @Test
  void reportsSharesBeyondTheWhole() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 105% | 10 | 10 |        !! actual
        产出指标 | 质量指标 | 验收合格率 | ≥110% | 100% | 10 | 10 |                !! target
        产出指标 | 数量指标 | 政策覆盖率 | 120% | 120% | 10 | 10 |                 !! target
        产出指标 | 质量指标 | 工程完工率 | 100 | 101 | 10 | 10 |                   !! actual
        """);
  }

  @Test
  void reportsSharesOfEveryField() {
    verify(
        check,
        """
        效益指标 | 社会效益指标 | 大型设备检查阳性率 | ≥170% | 76% | 10 | 10 |        !! target
        效益指标 | 社会效益指标 | 毕业生就业率 | ≥93% | 946% | 10 | 10 |        !! actual
        效益指标 | 生态效益指标 | 新能源车占比 | ≥30% | 133.9% | 10 | 10 |        !! actual
        """);
  }
}
