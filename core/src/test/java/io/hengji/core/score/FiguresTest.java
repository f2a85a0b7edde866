package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormTable;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Statement;
import io.hengji.core.score.Figures.FundFigures;
import io.hengji.core.score.Figures.IndicatorFigures;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {

  @ParameterizedTest
  @CsvSource({
    "万元, 140.4万元, 140.4, 万元",
    "万元, 140.4, 140.4, 万元",
    "万元, '6,000,000.00', 6000000.00, 万元",
    "万元, '1,404,000元', 1404000, 元",
    "元, 500, 500, 元",
  })
  void lendsTheCaptionsUnitToBareAmounts(
      String caption, String cell, BigDecimal value, String unit) {
    Amount annual = fund(caption, "100 | " + cell + " | 50 | 10 | 50% | 5").annual().orElseThrow();

    assertThat(annual.value()).isEqualByComparingTo(value);
    assertThat(annual.unit().name()).isEqualTo(unit);
  }

  @ParameterizedTest
  @CsvSource({
    "100 | 50, 50%, 50",
    "100 | 50, 0.5, 50",
    "100 | 100, 1, 100",
    "100 | 100, 1.00, 100",
    "100 | 86.2, 86.2, 86.2",
    "100 | 120, 1.2, 120",
    "100 | 1.2, 1.2, 1.2",
    "| , 1.5, 1.5",
    "100 | 0, 0, 0",
  })
  void readsTheRateInPerCent(String amounts, String rate, BigDecimal percent) {
    assertThat(fund("万元", "100 | " + amounts + " | 10 | " + rate + " | 5").rate().orElseThrow())
        .isEqualByComparingTo(percent);
  }

  @Test
  void readsNoPointsFromStrokesAndEmptyCells() {
    FundFigures fund = fund("万元", "100 | 100 | 100 | — | | /");

    assertThat(fund.weight()).isEmpty();
    assertThat(fund.rate()).isEmpty();
    assertThat(fund.score()).isEmpty();
  }

  @Test
  void readsTotalsAndGroups() {
    Figures figures = Figures.of(FormTable.of("分组 产出指标 | | 50.00 | 48.5\n总分 100分 | 98 | 优").form());

    assertThat(figures.groups().getFirst().weight().orElseThrow()).isEqualByComparingTo("50");
    assertThat(figures.groups().getFirst().score().orElseThrow()).isEqualByComparingTo("48.5");
    assertThat(figures.totalWeight().orElseThrow()).isEqualByComparingTo("100");
    assertThat(figures.totalScore().orElseThrow()).isEqualByComparingTo("98");
  }

  @ParameterizedTest
  @CsvSource({
    "≥, 95, %, AtLeast, POSITIVE",
    "≤, 95, %, AtMost, NEGATIVE",
    "=, 95, %, Exactly, EQUAL",
    "﹦, 95, %, Exactly, EQUAL",
    "不低于, 95, %, AtLeast, POSITIVE",
    "定量, 95, %, Plain, POSITIVE",
    "反向指标, 95, %, Plain, NEGATIVE",
    "正向指标, 95, %, Plain, POSITIVE",
    "≤, ≥95, %, AtLeast, POSITIVE",
    "'', 95%, %, Plain, POSITIVE",
  })
  void joinsOperatorAndUnitColumns(
      String nature, String target, String unit, String meaning, Direction direction) {
    IndicatorFigures read = indicator("比重", nature, target, unit, "90");

    assertThat(read.target().meaning().getClass().getSimpleName()).isEqualTo(meaning);
    assertThat(read.direction()).isEqualTo(direction);
    assertThat(amount(read.target()).value()).isEqualByComparingTo("95");
    assertThat(amount(read.target()).unit().name()).isEqualTo("%");
    assertThat(amount(read.actual()).unit().name()).isEqualTo("%");
    assertThat(read.target().text()).isEqualTo(target);
  }

  @ParameterizedTest
  @CsvSource({
    "资金兑付率(%), 100, 97, %, 100, 97",
    "建设周期（月）, 10, 9, 月, 10, 9",
    "合格率, 0.95, 0.9, %, 95, 90",
    "群众满意度, 95, 0.9, %, 95, 90",
    "覆盖面, 80, 85%, %, 80, 85",
    "培训人数, 1500, 1249人, 人, 1500, 1249",
    "困难群体, 0.93, 0.93, '', 0.93, 0.93",
    "资金节约率, 1, 2, %, 1, 2",
    "资金节约率, 2, 0.5%, %, 2, 0.5",
    "好转率, 1, 98, %, 100, 98",
  })
  void takesTheUnitFromTheNameOrTheOtherCell(
      String name,
      String target,
      String actual,
      String unit,
      BigDecimal wanted,
      BigDecimal reached) {
    IndicatorFigures read = indicator(name, "", target, "", actual);

    assertThat(amount(read.target()).unit().name()).isEqualTo(unit);
    assertThat(amount(read.actual()).unit().name()).isEqualTo(unit);
    assertThat(amount(read.target()).value()).isEqualByComparingTo(wanted);
    assertThat(amount(read.actual()).value()).isEqualByComparingTo(reached);
  }

  @Test
  void readsABoundInTheColumnOfUnits() {
    IndicatorFigures read = indicator("修复时间", "=", "24", "小时以内", "12小时");

    assertThat(read.target().meaning()).isInstanceOf(Meaning.AtMost.class);
    assertThat(read.direction()).isEqualTo(Direction.NEGATIVE);
  }

  @ParameterizedTest
  @CsvSource({"1249人（其中女性300人）, 1249", "1249人，其中女性300人, 1249", "共培训1249人, 1249"})
  void looksPastAsides(String actual, BigDecimal reached) {
    assertThat(amount(indicator("培训人数", "", "1500人", "", actual).actual()).value())
        .isEqualByComparingTo(reached);
  }

  @Test
  void hasOneLineOfPointsForTheTotalRowAlone() {
    Figures figures =
        Figures.of(
            FormTable.of(
                    """
                    金额单位 万元
                    资金 年度资金总额 | 100 | 100 | 50 | 10 | 50% | 5
                    资金 本年财政拨款 | 100 | 100 | 100 | 20 | 100% | 20
                    """)
                .form());

    assertThat(figures.execution().orElseThrow().weight().orElseThrow()).isEqualByComparingTo("10");
    assertThat(figures.execution().orElseThrow().comparison())
        .isInstanceOf(Comparison.OfSpending.class);
  }

  private static FundFigures fund(String unit, String cells) {
    return Figures.of(FormTable.of("金额单位 " + unit + "\n资金 年度资金总额 | " + cells).form())
        .funds()
        .getFirst();
  }

  private static Amount amount(Statement statement) {
    Meaning meaning = statement.meaning();
    return meaning.figure().orElseThrow();
  }

  private static IndicatorFigures indicator(
      String name, String nature, String target, String unit, String actual) {
    Form table = FormTable.of("年度 2023").form();
    Indicator row =
        new Indicator(
            cell("产出指标"),
            cell("质量指标"),
            cell(name),
            cell(nature),
            Cell.EMPTY,
            cell(target),
            cell(unit),
            cell(actual),
            cell("10"),
            cell("10"),
            Cell.EMPTY,
            Place.UNKNOWN);
    return Figures.of(
            new Form(
                table.source(),
                table.head(),
                table.funds(),
                table.goal(),
                List.of(row),
                table.groups(),
                table.total(),
                table.columns(),
                table.fundColumns(),
                table.remarks(),
                table.notes(),
                table.unread(),
                table.notices()))
        .indicators()
        .getFirst();
  }

  private static Cell cell(String text) {
    return new Cell(text, Place.UNKNOWN);
  }
}
