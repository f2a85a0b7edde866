package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class TotalRowEmptyTest {

  private final TotalRowEmpty check = new TotalRowEmpty();

  @Test
  void isSilentWhereSourcesAreEmptyOrZero() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | | 0 | 10 | |
        资金 本年财政拨款 | | 0 | | | |
        资金 其他资金 | | | | | |
        """);
  }

  @Test
  void leavesAWrongTotalToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 90 | 90 | 90 | 10 | 100% | 10
        资金 本年财政拨款 | 100 | 100 | 100 | | |
        """);
  }

  @Test
  void reportsTheRowWhereAllOfItIsEmpty() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | | 0 | 10 | 0 | 0     !!
        资金 本年财政拨款 | 90 | 89.974 | 89.974 | | |
        """);
  }

  @Test
  void reportsTheOneCellThatIsEmpty() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | | 30 | 30 | 10 | 100% | 10     !! initial
        资金 本年财政拨款 | 30 | 30 | 30 | | |
        """);
  }
}
