package io.hengji.core.checks.target;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class TargetWithoutUnitTest {

  private final TargetWithoutUnit check = new TargetWithoutUnit();

  @Test
  void isSilentOnWordsAndOnFiguresWithAUnit() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 10 |
        产出指标 | 数量指标 | 设备购置 | ≥20台 | 20 | 10 | 10 |
        产出指标 | 质量指标 | 补助标准 | 200元/人 | 200元/人 | 10 | 10 |
        """);
  }

  @Test
  void isSilentWhereTheNameTellsTheUnit() {
    verify(
        check,
        """
        产出指标 | 时效指标 | 任务完成时限(月) | 10 | 10 | 10 | 10 |
        产出指标 | 数量指标 | 农村低保发放人数(≥**人) | 21933 | 21980 | 10 | 10 |
        产出指标 | 数量指标 | 变压器3台 | 3 | 3 | 10 | 10 |
        产出指标 | 质量指标 | 工程完工率 | 100 | 100 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 学生满意度 | 0.93 | 0.93 | 10 | 10 |
        产出指标 | 数量指标 | 节日期间帮扶困难职工 | 1500 | 1249 | 20 | 18 |
        产出指标 | 数量指标 | 补贴渔船数 | 6 | 6 | 20 | 20 |
        """);
  }

  @Test
  void leavesMoneyAsQuantityToItsOwnCheck() {
    verify(check, "产出指标 | 数量指标 | 工程资金金额 | 43.2 | 37.24 | 10 | 9 |");
  }

  @Test
  void reportsABareNumber() {
    verify(
        check,
        """
        满意度指标 | 服务对象满意度指标 | 困难职工群体 | 0.93 | 0.93 | 10 | 10 |     !! target
        产出指标 | 数量指标 | 设备购置及安装 | 550 | 20 | 9.3 | 9.3 |            !! target
        产出指标 | 数量指标 | 造林 | ≥1.2 | 1.2 | 10 | 10 |                     !! target
        """);
  }

  @Test
  void isSilentOnIndicesAndOnUnitsThatItDoesNotKnow() {
    verify(
        check,
        """
        效益指标 | 生态效益指标 | 灌溉水有效利用系数 | ≥0.55 | 0.556 | 10 | 10 |
        效益指标 | 社会效益指标 | 路况指数（PQI） | ≥80 | 83.4 | 10 | 10 |
        产出指标 | 数量指标 | 烟叶收购量 | ≥13.5万担 | 13.6万担 | 10 | 10 |
        产出指标 | 数量指标 | 列车开行 | 18.2万列次以上 | 18.6万列次 | 10 | 10 |
        产出指标 | 数量指标 | 渠道防渗长度 | 12.6万以上 | 12.8 | 10 | 10 |        !! target
        """);
  }
}
