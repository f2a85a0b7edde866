package io.hengji.core.checks.funds;

import static io.hengji.core.review.CheckTable.verify;

import org.junit.jupiter.api.Test;

class SourcesOffTotalTest {

  private final SourcesOffTotal check = new SourcesOffTotal();

  @Test
  void isSilentWhereSourcesAddUp() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 120.5 | 120.5 | 10 | 100% | 10
        资金 本年财政拨款 | 80 | 100.5 | 100.5 | | |
        资金 上年结转资金 | 20 | 20万元 | 200000元 | | |
        资金 其他资金 | | | | | |
        """);
  }

  @Test
  void leavesAnEmptyOrZeroTotalToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 0 | | 0 | 10 | 0 | 0
        资金 本年财政拨款 | 90 | 90 | 90 | | |
        """);
  }

  @Test
  void isSilentOnColumnsWithoutSources() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 90 | 10 | 90% | 9
        资金 本年财政拨款 | 100 | | | | |
        资金 其他资金 | | | | | |
        """);
  }

  @Test
  void leavesSlipsOfTheUnitAndNegativePartsToTheirOwnChecks() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 600 | 100 | 600 | 10 | 100% | 10
        资金 本年财政拨款 | 6000000 | 120 | 600 | | |
        资金 其他资金 | | -10 | | | |
        """);
  }

  @Test
  void takesOnePrintedSourceForAPart() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10
        资金 本年财政拨款 | 80 | 80 | 80 | | |
        """);
  }

  @Test
  void allowsForRoundedParts() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100.00 | 100 | 100 | 10 | 100% | 10
        资金 本年财政拨款 | 66.67 | 66.67 | 50 | | |
        资金 其他资金 | 33.34 | 33.33 | 50 | | |
        """);
  }

  @Test
  void reportsEachColumnThatDoesNotAddUp() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10     !! initial !! executed
        资金 本年财政拨款 | 80 | 80 | 80 | | |
        资金 其他资金 | 10 | 20 | 21 | | |
        """);
  }

  @Test
  void reportsOneSourceBeyondTheTotal() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 100 | 100 | 100 | 10 | 100% | 10     !! annual
        资金 本年财政拨款 | 100 | 101 | 100 | | |
        """);
  }

  @Test
  void reportsSourcesPrintedAsZero() {
    verify(
        check,
        """
        金额单位 元
        资金 年度资金总额 | 20000.00 | 20000.00 | 9,034 | 10 | 45.17% | 4.52     !! initial !! annual
        资金 本年财政拨款 | 0 | 0 | | | |
        资金 其他资金 | 0 | 0 | | | |
        """);
  }

  @Test
  void reportsTheOnlySourceWhereOtherColumnsShowItToBeAllOfThem() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 380 | 361 | 361 | 10 | 100% | 10        !! initial
        资金 本年财政拨款 | 308 | 361 | 361 | | |
        """);
  }

  @Test
  void leavesOneSourceInYuanToItsOwnCheck() {
    verify(
        check,
        """
        金额单位 万元
        资金 年度资金总额 | 432.6 | 451.2 | 451.2 | 10 | 100% | 10
        资金 本年财政拨款 | 432.6 | 432.6 | 432.6 | | |
        资金 上年结转资金 | | 186000 | 186000 | | |
        """);
  }
}
