package io.hengji.core.checks.history;

import static io.hengji.core.review.SequenceTable.verify;

import org.junit.jupiter.api.Test;

class TargetBelowLastActualTest {

  private final TargetBelowLastActual check = new TargetBelowLastActual();

  @Test
  void isSilentWhereTargetsGrow() {
    years("≥400户 | 412户", "≥412户 | 430户");
  }

  @Test
  void isSilentWhereUnitsDoNotConvert() {
    years("≥400户 | 412户", "≥300人 | 300人");
  }

  @Test
  void isSilentWhereLessIsBetter() {
    years("≤2500元 | 2600元", "≤2400元 | 2300元");
  }

  @Test
  void isSilentWhereAYearIsMissing() {
    verify(check, form(2021, "≥400户 | 412户") + "----\n" + form(2023, "≥300户 | 300户"));
  }

  @Test
  void isSilentOnAnotherUnit() {
    verify(
        check,
        form(2022, "≥400户 | 412户") + "----\n" + form(2023, "≥300户 | 300户").replace("帮扶中心", "救助中心"));
  }

  @Test
  void isSilentOnWords() {
    years("≥400户 | 全部完成", "≥300户 | 300户");
  }

  @Test
  void reportsATargetBelowWhatWasReached() {
    years("≥400户 | 412户", "≥400户 | 430户 | | | !! target");
  }

  @Test
  void reportsAcrossUnitsThatConvert() {
    years("≥400万元 | 1.2亿元", "≥9000万元 | 1亿元 | | | !! target");
  }

  private void years(String last, String now) {
    verify(check, form(2022, last) + "----\n" + form(2023, now));
  }

  private static String form(int year, String row) {
    return """
    年度 %d
    项目 %d年困难职工帮扶
    实施单位 某帮扶中心
    产出指标 | 数量指标 | %d年救助 | %s
    """
        .formatted(year, year, year, row);
  }
}
