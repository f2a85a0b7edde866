package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.Form;
import io.hengji.core.form.FormTable;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScorerTest {

  private static final RulesOfTests NATIONAL = RulesOfTests.national();

  @ParameterizedTest
  @CsvSource({
    // positive
    "帮扶人数, 1500, 1249, 20, 16.65, MISSED, 1249 ÷ 1500 × 20 = 16.65",
    "帮扶人数, 1500人, 1500人, 20, 20, REACHED, 1500 ÷ 1500 × 20 = 20",
    "帮扶人数, ≥100人, 107人, 10, 10, REACHED, '107 ÷ 100 × 10 = 10.7，超过分值，计 10'",
    "帮扶人数, 不少于3人, 1人, 1, 0.33, MISSED, 1 ÷ 3 × 1 = 0.33",
    "帮扶人数, ≥3人, 2人, 1, 0.67, MISSED, 2 ÷ 3 × 1 = 0.67",
    "帮扶人数, ＞100人, 100人, 10, 10, REACHED, 100 ÷ 100 × 10 = 10",
    "帮扶人数, 100人, 0人, 10, 0, MISSED, 0 ÷ 100 × 10 = 0",
    "增长率, ≥-5%, -3%, 10, 10, REACHED, '实际完成值 -3，指标值 -5，已达到，计 10'",
    "增长率, ≥5%, -3%, 10, 0, MISSED, -3 ÷ 5 × 10 = 0",
    // negative
    "办公成本, ≤90万元, 100万元, 8, 7.2, MISSED, 90 ÷ 100 × 8 = 7.2",
    "办公成本, 90万元, 80万元, 8, 8, REACHED, '90 ÷ 80 × 8 = 9，超过分值，计 8'",
    "投诉次数, ≤3次, 0次, 5, 5, REACHED, '实际完成值 0，指标值 3，未超过指标值，得满分 5'",
    "事故起数, 0起, 0起, 5, 5, REACHED, '实际完成值 0，指标值 0，未超过指标值，得满分 5'",
    "事故起数, ≤0起, 2起, 5, 0, MISSED, '实际完成值 2，指标值 0，超过指标值，计 0'",
    // equal
    "设备台数, =8台, 8台, 8, 8, REACHED, 8 ÷ 8 × 8 = 8",
    "设备台数, =8台, 7台, 8, 7, MISSED, 7 ÷ 8 × 8 = 7",
    // interval
    "受训人数, 50-60人, 55人, 4, 4, REACHED, '实际完成值 55 在指标值 50—60 之内，得满分 4'",
    "受训人数, 50-60人, 40人, 4, 3.2, MISSED, 40 ÷ 50 × 4 = 3.2",
    "受训人数, 50-60人, 80人, 4, 3, MISSED, 60 ÷ 80 × 4 = 3",
    // units
    "补助金额, 140.4万元, 1404000元, 10, 10, REACHED, 1404000 ÷ 1404000 × 10 = 10",
    "合格率, ≥95, 0.9, 10, 9.47, MISSED, 90 ÷ 95 × 10 = 9.47",
    "合格率, 0.95, 90%, 10, 9.47, MISSED, 90 ÷ 95 × 10 = 9.47",
    // deadlines with a day of their own
    "完成时间, 2023年6月底前, 2023年5月, 6, 6, REACHED, '完成于2023-05-31，未超过期限2023-06-30，得满分 6'",
    "完成时间, 2023年底前, 2023年12月31日, 6, 6, REACHED, '完成于2023-12-31，未超过期限2023-12-31，得满分 6'",
    "2023年9月底前, 按时完成, 2023年8月, 6, 6, REACHED, '完成于2023-08-31，未超过期限2023-09-30，得满分 6'",
  })
  void scoresFigures(
      String name,
      String target,
      String actual,
      String weight,
      BigDecimal points,
      Verdict verdict,
      String why) {
    Points scored = points(NATIONAL, row("产出指标", "数量指标", name, target, actual, weight));

    assertThat(scored.bounds()).contains(Bounds.exactly(points));
    assertThat(scored.verdict()).isEqualTo(verdict);
    assertThat(scored.why()).isEqualTo(why);
  }

  @ParameterizedTest
  @CsvSource({
    "是否改善, 是, 10, 8, 10, true, REACHED",
    "是否改善, 已改善, 10, 8, 10, true, REACHED",
    "效果明显, 达成预期指标, 10, 8, 10, true, REACHED",
    "效果明显, 达成年度指标, 3.33, 2.66, 3.33, true, REACHED",
    "满意, 满意, 10, 8, 10, true, REACHED",
    "满意。, 满意, 10, 8, 10, true, REACHED",
    "效果明显, 部分达成预期指标, 10, 6, 8, false, PARTLY",
    "是否改善, 否, 10, 0, 6, false, MISSED",
    "效果明显, 未达成预期指标, 10, 0, 6, false, MISSED",
    "春节前完成, 春节前完成, 10, 8, 10, true, REACHED",
    "2023年底前, 已完成, 10, 8, 10, true, REACHED",
    "2023年底前, 当年完成, 10, 8, 10, true, REACHED",
    "2023年6月底前, 6月底前完成, 10, 8, 10, true, REACHED",
    "2023年底前, 2023年完成, 10, 8, 10, true, REACHED",
    "2023年6月底前, 2023年9月, 10, 0, 8, false, MISSED",
    "2023年底前, 2024年完成, 10, 0, 8, false, MISSED",
  })
  void boundsWordsByTheirTier(
      String target,
      String actual,
      String weight,
      BigDecimal low,
      BigDecimal high,
      boolean highIncluded,
      Verdict verdict) {
    Points scored = points(NATIONAL, row("效益指标", "社会效益指标", "影响", target, actual, weight));

    assertThat(scored.bounds()).contains(new Bounds(low, high, highIncluded));
    assertThat(scored.verdict()).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource({
    "人数, ≥30, 达成预期指标, 10, REACHED, 指标值是数值，实际完成值没有对应的数值",
    "人数, ≥30, 未达成预期指标, 10, MISSED, 指标值是数值，实际完成值没有对应的数值",
    "人数, ≥30, 效果好, 10, UNDETERMINED, 指标值是数值，实际完成值没有对应的数值",
    "人数, 30人, 30户, 10, UNDETERMINED, 指标值与实际完成值的计量单位不能换算",
    "人数, , 30人, 10, UNDETERMINED, 未填指标值",
    "人数, 30人, , 10, UNDETERMINED, 未填实际完成值",
    "影响, 效果明显, 有点用处, 10, UNDETERMINED, 实际完成值的文字未说明达成程度",
    "影响, 满意, 95%, 10, UNDETERMINED, 指标值是文字，实际完成值是数值，无从比较",
    "人数, 30人, 20-40人, 10, UNDETERMINED, 实际完成值是一个范围，不能确定是否达标",
    "人数, =8人, 9人, 10, UNDETERMINED, 现行评分规则未规定这种情形",
    "人数, 0人, 9人, 10, UNDETERMINED, 指标值为零或负数，不能按比例计算",
    "增长率, ≥-5%, -8%, 10, MISSED, 指标值为零或负数，不能按比例计算",
    "人数, 30人, 20人, , MISSED, 没有分值",
  })
  void leavesOpenWhatTheFormDoesNotSay(
      String name, String target, String actual, String weight, Verdict verdict, String why) {
    Points scored =
        points(NATIONAL, row("产出指标", "数量指标", name, blank(target), blank(actual), blank(weight)));

    assertThat(scored.bounds()).isEmpty();
    assertThat(scored.cites()).isEmpty();
    assertThat(scored.verdict()).isEqualTo(verdict);
    assertThat(scored.why()).isEqualTo(why);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }

  @ParameterizedTest
  @CsvSource({
    "产出指标, 成本指标, 培训经费, NEGATIVE",
    "成本指标, 经济成本指标, 培训经费, NEGATIVE",
    "产出指标, 成本指标, 成本节约率, POSITIVE",
    "产出指标, 成本指标, 资金执行率, POSITIVE",
    "产出指标, 质量指标, 差错率, NEGATIVE",
    "产出指标, 质量指标, 投诉处理率, POSITIVE",
    "产出指标, 时效指标, 办理时限, NEGATIVE",
    "产出指标, 数量指标, 培训人数, POSITIVE",
    "产出指标, 质量指标, 抽检不合格数（≤**个）, NEGATIVE",
    "产出指标, 数量指标, 培训100人以上, POSITIVE",
    "产出指标, 数量指标, 培训不超过100人, NEGATIVE",
    "产出指标, 数量指标, 14岁以下儿童接种数, POSITIVE",
  })
  void tellsTheDirectionOfABareFigure(
      String level1, String level2, String name, Direction direction) {
    Figures figures = Figures.of(form(row(level1, level2, name, "100", "90", "10")));

    assertThat(figures.indicators().getFirst().direction()).isEqualTo(direction);
  }

  @Test
  void leavesADirectionOpenWhereTheBookHasNoDefault() {
    RulesOfTests rules = RulesOfTests.national().without(Rule.DEFAULT_DIRECTION);

    assertThat(points(rules, row("产出指标", "数量指标", "人数", "30人", "20人", "10")).bounds()).isEmpty();
    assertThat(points(rules, row("产出指标", "数量指标", "人数", "≥30人", "20人", "10")).bounds()).isPresent();
  }

  @Test
  void citesTheRuleThatDecides() {
    assertThat(points(NATIONAL, row("产出指标", "数量指标", "人数", "≥30", "20", "9")).cites())
        .containsExactly("test/score.positive");
    assertThat(points(NATIONAL, row("产出指标", "数量指标", "人数", "≤30", "40", "9")).cites())
        .containsExactly("test/score.negative");
    assertThat(points(NATIONAL, row("产出指标", "数量指标", "人数", "=30", "20", "9")).cites())
        .containsExactly("test/score.equal");
    assertThat(points(NATIONAL, row("产出指标", "数量指标", "影响", "明显", "部分达成", "9")).cites())
        .containsExactly("test/score.tiers");
  }

  @Test
  void leavesEverythingOpenWithoutRules() {
    FormScore score =
        Scorer.by(Optional.empty())
            .score(Figures.of(form(row("产出指标", "数量指标", "人数", "≥30", "20", "9"))));

    assertThat(score.indicators().getFirst().bounds()).isEmpty();
    assertThat(score.indicators().getFirst().verdict()).isEqualTo(Verdict.MISSED);
    assertThat(score.indicators().getFirst().why()).isEqualTo("没有适用的评分规则");
    assertThat(score.computed()).isEmpty();
  }

  private static Points points(RulesOfTests rules, String row) {
    return Scorer.by(Optional.of(rules.inForce()))
        .score(Figures.of(form(row)))
        .indicators()
        .getFirst();
  }

  private static Form form(String row) {
    return FormTable.of("年度 2023\n" + row + "\n").form();
  }

  private static String row(
      String level1, String level2, String name, String target, String actual, String weight) {
    return String.join(" | ", List.of(level1, level2, name, target, actual, weight, "", ""));
  }
}
