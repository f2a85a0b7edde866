package io.hengji.core.checks.history;

import static io.hengji.core.review.SequenceTable.verify;

import org.junit.jupiter.api.Test;

class CarryOverOffTest {

  private final CarryOverOff check = new CarryOverOff();

  @Test
  void isSilentWhereTheFiguresAgree() {
    years("120 | 120 | 114", "6 | 6 | 6");
  }

  @Test
  void isSilentWithinThePrintedPrecision() {
    years("120 | 120 | 114.004", "6.00 | 6.00 | 6.00");
  }

  @Test
  void isSilentWhereAllWasSpentAndNothingIsCarriedOver() {
    years("120 | 120 | 120", "| |");
  }

  @Test
  void isSilentWhereTheFormHasNoSuchRow() {
    verify(
        check,
        form(2022, "年度资金总额 | 120 | 120 | 114") + "----\n" + form(2023, "年度资金总额 | 90 | 90 | 90"));
  }

  @Test
  void isSilentWhereOnlyTheFiscalPartIsCarriedOver() {
    verify(
        check,
        form(2022, "年度资金总额 | 120 | 120 | 110\n资金 财政拨款 | 100 | 100 | 94\n资金 其他资金 | 20 | 20 | 16")
            + "----\n"
            + form(2023, "年度资金总额 | 96 | 96 | 96\n资金 上年结转资金 | 6 | 6 | 6"));
  }

  @Test
  void isSilentWhereTheRestWentBack() {
    verify(
        check,
        form(2022, "年度资金总额 | 120 | 120 | 114")
            + "其他说明 结余6万元年末由财政收回\n"
            + "----\n"
            + form(2023, "年度资金总额 | 90 | 90 | 90\n资金 上年结转资金 | | |"));
  }

  @Test
  void isSilentWhereAYearIsMissing() {
    verify(
        check,
        form(2021, "年度资金总额 | 120 | 120 | 114")
            + "----\n"
            + form(2023, "年度资金总额 | 90 | 90 | 90\n资金 上年结转资金 | | |"));
  }

  @Test
  void reportsARestThatIsNotCarriedOver() {
    years("120 | 120 | 114", "| | !! annual");
  }

  @Test
  void reportsMoreThanWasLeft() {
    years("120 | 120 | 114", "20 | 20 | 20 !! annual");
  }

  private void years(String last, String carried) {
    verify(
        check,
        form(2022, "年度资金总额 | " + last)
            + "----\n"
            + form(2023, "年度资金总额 | 126 | 126 | 126\n资金 上年结转资金 | " + carried));
  }

  private static String form(int year, String funds) {
    return """
    年度 %d
    项目 困难职工帮扶
    实施单位 某帮扶中心
    金额单位 万元
    资金 %s
    """
        .formatted(year, funds);
  }
}
