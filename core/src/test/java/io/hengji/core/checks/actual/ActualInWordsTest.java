package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ActualInWordsTest {

  private final ActualInWords check = new ActualInWords();

  @Test
  void isSilentOnTargetsInWordsAndDeadlines() {
    verify(
        check,
        """
        产出指标 | 质量指标 | 名单审核 | 审核无误 | 达成预期指标 | 10 | 10 |
        产出指标 | 时效指标 | 完成时间 | 2023年底前 | 已完成 | 10 | 10 |
        """);
  }

  @Test
  void leavesAnEmptyActualToItsOwnCheck() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | | 10 | |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | / | 10 | |
        """);
  }

  @Test
  void isSilentOnActualsThatHoldTheNumber() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 慰问人数 | ≥100人 | 100人 | 10 | 10 |
        产出指标 | 数量指标 | 走访户数 | ≥100户 | 全年走访困难家庭120户，全部建档 | 10 | 10 |
        满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 九成五 | 10 | 10 |
        """);
  }

  @Test
  void reportsWordsForNumbers() {
    verify(
        check,
        """
        产出指标 | 数量指标 | 帮扶困难职工 | ≥30 | 达成预期指标 | 20 | 18 |          !! actual
        产出指标 | 质量指标 | 合格率 | 100% | 全部合格 | 10 | 10 |                 !! actual
        满意度指标 | 服务对象满意度指标 | 职工满意度 | ≥90% | 满意 | 10 | 10 |      !! actual
        """);
  }

  @Test
  void quotesTargetAndActual() {
    assertThat(only(check, "产出指标 | 数量指标 | 帮扶困难职工 | ≥30 | 达成预期指标 | 20 | 18 |").message())
        .contains("“≥30”")
        .contains("“达成预期指标”");
  }
}
