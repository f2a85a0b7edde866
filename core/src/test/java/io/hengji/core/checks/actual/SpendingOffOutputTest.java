package io.hengji.core.checks.actual;

import static io.hengji.core.review.CheckTable.only;
import static io.hengji.core.review.CheckTable.verify;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SpendingOffOutputTest {

  private static final String FULL =
      "金额单位 万元\n资金 年度资金总额 | 140.4 | 140.4 | 140.4 | 10 | 100% | 10\n";

  private final SpendingOffOutput check = new SpendingOffOutput();

  @Test
  void isSilentWhereTheMoneyIsNotKnownOrNotSpentInFull() {
    String row = "产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |";
    verify(check, row);
    verify(check, "金额单位 万元\n资金 年度资金总额 | 140.4 | 140.4 | 120 | 10 | 85% | 8.5\n" + row);
    verify(check, "金额单位 万元\n资金 年度资金总额 | 140.4 | 120 | 120 | 10 | 100% | 10\n" + row);
  }

  @Test
  void isSilentOnQuantitiesReachedAndOnOtherKinds() {
    verify(
        check,
        FULL
            + """
            产出指标 | 数量指标 | 慰问人数 | 1500人 | 1500人 | 20 | 20 |
            产出指标 | 质量指标 | 合格率 | 100% | 90% | 20 | 18 |
            """);
  }

  @Test
  void isSilentWhereItIsExplained() {
    verify(check, FULL + "产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 | 标准提高");
  }

  @Test
  void isSilentWhereTheMoneyMayHaveGoneIntoAnotherRow() {
    verify(
        check,
        FULL
            + """
            产出指标 | 数量指标 | 生活困难帮扶 | 100人 | 74人 | 10 | 7 |
            产出指标 | 数量指标 | 特困帮扶 | 100人 | 107人 | 10 | 10 |
            """);
  }

  @Test
  void reportsMoneySpentInFullForFewer() {
    String row = "产出指标 | 数量指标 | 慰问人数 | 1500人 | 1249人 | 20 | 18 |";
    verify(check, FULL + row + "    !! actual");
    assertThat(only(check, FULL + row).message())
        .contains("只完成 83.3%")
        .contains("每人计划 936 元，实际 1124.1 元");
  }
}
