package io.hengji.core.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class OutlookTest {

  private static final String FORM =
      """
      年度 2023
      金额单位 万元
      资金 年度资金总额 | 100 | 100 | 40 | 10 | |
      产出指标 | 数量指标 | 慰问人数 | ≥1500人 | 620人 | 50
      满意度指标 | 服务对象满意度指标 | 满意度 | ≥90% | 95% | 10
      效益指标 | 社会效益指标 | 受益情况 | 是否改善 | | 30
      """;

  private final Outlook outlook = outlook("2023-06-30", FORM);

  @Test
  void whatGrowsWithTheYearGrowsOnAndTheRestOfADivisionIsLeftOut() {
    Outlook.Line line = outlook.lines().get(1);

    assertThat(line.at()).hasToString("indicators[0].actual");
    assertThat(line.soFar()).isEqualTo("620人");
    assertThat(line.then()).isEqualTo("1250人");
    assertThat(line.why())
        .isEqualTo("至6月30日620人，全年365天过了181天，按此全年约1250人；1250 ÷ 1500 × 50 = 41.67。");
  }

  @Test
  void spendingGrowsOnUpToTheBudget() {
    assertThat(outlook.lines().getFirst().why())
        .isEqualTo("至6月30日支出40万元，全年365天过了181天，按此全年约80.66万元；80.66 ÷ 100 × 10 = 8.07。");
    assertThat(outlook("2023-06-30", FORM.replace("| 40 |", "| 70 |")).lines().getFirst().then())
        .isEqualTo("100万元");
  }

  @Test
  void nothingGrowsFurtherThanTheMoneyGoes() {
    Outlook spent = outlook("2023-06-30", FORM.replace("| 40 |", "| 100 |"));

    assertThat(spent.lines().get(1).why())
        .isEqualTo("至6月30日620人，全年预算100万元，资金到此为止，按此全年约620人；620 ÷ 1500 × 50 = 20.67。");
    assertThat(outlook("2023-06-30", FORM.replace("| 40 |", "| 80 |")).lines().get(1).then())
        .isEqualTo("775人");
  }

  @Test
  void aSatisfactionWrittenAsAFractionIsARate() {
    assertThat(
            outlook("2023-06-30", FORM.replace("≥90% | 95%", "0.93 | 0.93")).lines().get(2).then())
        .isEqualTo("0.93");
  }

  @Test
  void ratesStandWhereTheyStand() {
    assertThat(outlook.lines().get(2).then()).isEqualTo("95%");
    assertThat(outlook.lines().get(2).why()).startsWith("至6月30日“95%”，按目前水平；");
  }

  @Test
  void whatIsNotKnownMayEarnNothingOrItsWeight() {
    Outlook.Line line = outlook.lines().get(3);

    assertThat(line.points().orElseThrow().high()).isEqualByComparingTo(new BigDecimal("30"));
    assertThat(line.why()).isEqualTo("至6月30日没有完成情况；未填实际完成值，得分在 0 至 30 之间。");
  }

  @Test
  void theTotalLiesBetweenBoth() {
    assertThat(outlook.total().low()).isEqualTo(new BigDecimal("59.74"));
    assertThat(outlook.total().high()).isEqualTo(new BigDecimal("89.74"));
    assertThat(outlook.total().lowGrade()).contains("差");
    assertThat(outlook.total().highGrade()).contains("良");
  }

  @Test
  void whatShouldBeMetExactlyIsNotReckonedBeyondIt() {
    Outlook exact = outlook("2023-06-30", "年度 2023\n产出指标 | 数量指标 | 在职职工人数 | =46人 | 46人 | 50");

    assertThat(exact.lines().getFirst().then()).isEqualTo("46人");
  }

  @Test
  void whatShouldBeLowGrowsAsWell() {
    Outlook complaints = outlook("2023-06-30", "年度 2023\n产出指标 | 质量指标 | 投诉件数 | ≤10件 | 8件 | 50");

    assertThat(complaints.lines().getFirst().then()).isEqualTo("16件");
  }

  @Test
  void atTheYearsEndItIsWhatItIs() {
    assertThat(outlook("2023-12-31", FORM).lines().get(1).then()).isEqualTo("620人");
  }

  @Test
  void claimsOfThePresentCountForNothing() {
    Outlook claimed = outlook("2023-06-30", FORM.replace("| 620人 | 50", "| 620人 | 50 | 50"));

    assertThat(claimed.total()).isEqualTo(outlook.total());
  }

  @Test
  void thereIsNoneBeforeTheYear() {
    assertThat(Outlook.of(YearTable.progress(LocalDate.of(2022, 12, 31).toString(), FORM)))
        .isEmpty();
  }

  private static Outlook outlook(String day, String table) {
    return Outlook.of(YearTable.progress(day, table)).orElseThrow();
  }
}
