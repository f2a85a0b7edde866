package io.hengji.rulebooks;

import static io.hengji.core.rules.Rule.CLASS_WEIGHTS;
import static io.hengji.core.rules.Rule.DEFAULT_DIRECTION;
import static io.hengji.core.rules.Rule.DEVIATION_EXPLAINED;
import static io.hengji.core.rules.Rule.EQUAL_SCORING;
import static io.hengji.core.rules.Rule.EXECUTION_SCORING;
import static io.hengji.core.rules.Rule.EXECUTION_WEIGHT;
import static io.hengji.core.rules.Rule.GRADES;
import static io.hengji.core.rules.Rule.INTERVAL_SCORING;
import static io.hengji.core.rules.Rule.NEGATIVE_SCORING;
import static io.hengji.core.rules.Rule.OTHER_FUNDS_NAMED;
import static io.hengji.core.rules.Rule.POINT_DECIMALS;
import static io.hengji.core.rules.Rule.POSITIVE_SCORING;
import static io.hengji.core.rules.Rule.PROGRESS_DEVIATION;
import static io.hengji.core.rules.Rule.REPORT_CHAPTERS;
import static io.hengji.core.rules.Rule.SATISFACTION_SCORING;
import static io.hengji.core.rules.Rule.SELECTION_DAY;
import static io.hengji.core.rules.Rule.SILENT_BUDGET_CHANGE;
import static io.hengji.core.rules.Rule.SPENDING_PACE;
import static io.hengji.core.rules.Rule.SURPLUS_PENALTY;
import static io.hengji.core.rules.Rule.SURPLUS_RATIO;
import static io.hengji.core.rules.Rule.TIERS;
import static io.hengji.core.rules.Rule.TOTAL_CAPS;
import static io.hengji.core.rules.Rule.TOTAL_WEIGHT;
import static io.hengji.core.rules.Rule.WEIGHTS_ADJUSTABLE;
import static io.hengji.core.rules.Rule.WEIGHTS_RESCALED;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Rule.DefaultDirection;
import io.hengji.core.rules.Rule.EqualScoring;
import io.hengji.core.rules.Rule.IntervalScoring;
import io.hengji.core.rules.Rule.NegativeScoring;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Every rule with the way it is written and told. A new rule gets its line here.
final class RuleKinds {
  private RuleKinds() {}

  static final List<RuleKind<?>> ALL =
      List.of(
          kind(SELECTION_DAY, "按哪一天的规则评分", "", Values::monthDay, Telling::monthDay),
          kind(TOTAL_WEIGHT, "总分值", "分", part -> part.decimal(1, 1000), Telling::points),
          kind(EXECUTION_WEIGHT, "预算执行率分值", "分", part -> part.decimal(0, 1000), Telling::points),
          kind(CLASS_WEIGHTS, "一级指标分值", "分", Values::classWeights, Telling::classWeights),
          kind(WEIGHTS_ADJUSTABLE, "一级指标分值可否调整", "", Part::flag, Telling::adjustable),
          kind(WEIGHTS_RESCALED, "不适用项目的分值", "", Part::flag, Telling::rescaled),
          kind(EXECUTION_SCORING, "预算执行率得分", "%", Values::execution, Telling::execution),
          kind(POSITIVE_SCORING, "正向指标得分", "%", Values::positive, Telling::positive),
          kind(
              NEGATIVE_SCORING,
              "反向指标得分",
              "",
              part -> Values.oneOf(part, NegativeScoring.class),
              Telling::negative),
          kind(
              EQUAL_SCORING,
              "等于型指标得分",
              "",
              part -> Values.oneOf(part, EqualScoring.class),
              Telling::equal),
          kind(
              INTERVAL_SCORING,
              "区间型指标得分",
              "",
              part -> Values.oneOf(part, IntervalScoring.class),
              Telling::interval),
          kind(
              DEFAULT_DIRECTION,
              "未标明方向的数值",
              "",
              part -> Values.oneOf(part, DefaultDirection.class),
              Telling::direction),
          kind(SATISFACTION_SCORING, "满意度得分", "%", Values::ladder, Telling::ladder),
          kind(SURPLUS_PENALTY, "超额完成扣分", "", Values::surplusPenalty, Telling::surplusPenalty),
          kind(TIERS, "定性指标分档", "%", Values::tiers, Telling::tiers),
          kind(POINT_DECIMALS, "得分保留小数", "位", part -> part.decimal(0, 4), Telling::decimals),
          kind(TOTAL_CAPS, "总分封顶", "", Values::caps, Telling::caps),
          kind(GRADES, "自评等级", "分", Values::grades, Telling::grades),
          kind(DEVIATION_EXPLAINED, "偏差说明", "", Values::explained, Telling::explained),
          kind(SURPLUS_RATIO, "超额说明", "倍", part -> part.decimal(1, 100), Telling::surplus),
          kind(SILENT_BUDGET_CHANGE, "预算调整免说明幅度", "%", part -> part.percent(100), Telling::share),
          kind(OTHER_FUNDS_NAMED, "其他资金来源", "", Part::flag, Telling::otherFunds),
          kind(REPORT_CHAPTERS, "评价报告必备章节", "", Values::chapters, Telling::chapters),
          kind(SPENDING_PACE, "支出进度预警", "%", Values::lights, Telling::lights),
          kind(
              PROGRESS_DEVIATION,
              "目标进度允许偏差",
              "%",
              part -> part.percent(100),
              Telling::progressDeviation));

  static Optional<RuleKind<?>> find(String key) {
    return ALL.stream()
        .<RuleKind<?>>map(kind -> kind)
        .filter(kind -> kind.rule().key().equals(key))
        .findFirst();
  }

  static RuleKind<?> require(Rule<?> rule) {
    return find(rule.key())
        .orElseThrow(() -> new IllegalStateException("no way to write " + rule.key()));
  }

  private static <T> RuleKind<T> kind(
      Rule<T> rule,
      String title,
      String unit,
      Function<Part, Optional<T>> reader,
      Function<T, String> words) {
    return new RuleKind<>(rule, title, unit, reader, words);
  }
}
