package io.hengji.rulebooks;

import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.rules.ReportChapter;
import io.hengji.core.rules.Rule.Band;
import io.hengji.core.rules.Rule.ClassWeights;
import io.hengji.core.rules.Rule.DefaultDirection;
import io.hengji.core.rules.Rule.EqualScoring;
import io.hengji.core.rules.Rule.ExecutionScoring;
import io.hengji.core.rules.Rule.Explained;
import io.hengji.core.rules.Rule.Grades;
import io.hengji.core.rules.Rule.IntervalScoring;
import io.hengji.core.rules.Rule.Ladder;
import io.hengji.core.rules.Rule.NegativeScoring;
import io.hengji.core.rules.Rule.PaceLights;
import io.hengji.core.rules.Rule.PositiveScoring;
import io.hengji.core.rules.Rule.Proportional;
import io.hengji.core.rules.Rule.ReportChapters;
import io.hengji.core.rules.Rule.SurplusPenalty;
import io.hengji.core.rules.Rule.Tiers;
import io.hengji.core.rules.Rule.TotalCaps;
import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Tells the values of rules in Chinese.
final class Telling {
  private Telling() {}

  static String monthDay(MonthDay day) {
    return "预算年度的 %d 月 %d 日".formatted(day.getMonthValue(), day.getDayOfMonth());
  }

  static String points(BigDecimal points) {
    return number(points) + " 分";
  }

  static String share(BigDecimal share) {
    return number(share) + "%";
  }

  static String decimals(BigDecimal decimals) {
    return "四舍五入，保留 " + number(decimals) + " 位小数";
  }

  static String surplus(BigDecimal ratio) {
    return "实际完成值达到指标值的 " + number(ratio) + " 倍及以上须说明";
  }

  static String chapters(ReportChapters chapters) {
    return chapters.chapters().stream().map(ReportChapter::title).collect(Collectors.joining("，"));
  }

  static String classWeights(ClassWeights weights) {
    return weights.classes().stream()
        .map(c -> name(c.of()) + " " + points(c.weight()) + (c.required() ? "" : "（可不设）"))
        .collect(Collectors.joining("，"));
  }

  private static String name(IndicatorClass of) {
    return switch (of) {
      case OUTPUT -> "产出指标";
      case BENEFIT -> "效益指标";
      case SATISFACTION -> "满意度指标";
      case COST -> "成本指标";
    };
  }

  static String adjustable(boolean adjustable) {
    return adjustable ? "有特殊情况可以调整，合计不变" : "不得调整";
  }

  static String rescaled(boolean rescaled) {
    return rescaled ? "其余项目按比例折算为总分值" : "不折算";
  }

  static String execution(ExecutionScoring scoring) {
    return switch (scoring) {
      case Proportional() -> "执行率 × 分值，最高为分值";
      case Ladder ladder -> "执行率" + ladder(ladder);
    };
  }

  static String ladder(Ladder ladder) {
    return ladder.steps().stream()
            .map(step -> share(step.from()) + " 及以上得分值的 " + share(step.share()))
            .collect(Collectors.joining("，"))
        + "，以下不得分";
  }

  static String positive(PositiveScoring scoring) {
    StringBuilder words = new StringBuilder();
    scoring.tolerance().ifPresent(t -> words.append("达到指标值的 ").append(share(t)).append(" 得满分；"));
    scoring
        .passLine()
        .ifPresent(line ->
            words
                .append("低于指标值的 ")
                .append(share(line))
                .append(" 不得分，以上（完成率 − ")
                .append(share(line))
                .append("）÷（100% − ")
                .append(share(line))
                .append("）× 分值；"));
    if (scoring.passLine().isEmpty()) {
      words.append("实际完成值 ÷ 指标值 × 分值，");
    }
    return words.append("最高为分值").toString();
  }

  static String negative(NegativeScoring scoring) {
    return switch (scoring) {
      case INVERSE -> "指标值 ÷ 实际完成值 × 分值，最高为分值";
      case LINEAR -> "（1 −（实际完成值 − 指标值）÷ 指标值）× 分值，达到指标值两倍不得分";
    };
  }

  static String equal(EqualScoring scoring) {
    return switch (scoring) {
      case NOTHING -> "等于指标值得满分，否则不得分";
      case PROPORTIONAL -> "等于指标值得满分，低于指标值按比例计分";
    };
  }

  static String interval(IntervalScoring scoring) {
    return switch (scoring) {
      case NOTHING -> "在区间内得满分，否则不得分";
      case NEAREST_END -> "在区间内得满分，低于下限按正向、高于上限按反向计分";
    };
  }

  static String direction(DefaultDirection direction) {
    return switch (direction) {
      case POSITIVE -> "按正向指标";
      case NONE -> "不能计分";
    };
  }

  static String surplusPenalty(SurplusPenalty penalty) {
    return "达到指标值的 " + share(penalty.from()) + " 及以上扣 " + points(penalty.points());
  }

  static String tiers(Tiers tiers) {
    return "达成 %s，部分达成 %s，未达成 %s（均含下限）%s"
        .formatted(
            band(tiers.reached()),
            band(tiers.partly()),
            band(tiers.missed()),
            tiers.yesNoDirect() ? "；答“是”得满分，答“否”不得分" : "");
  }

  private static String band(Band band) {
    return share(band.high()) + "—" + share(band.low());
  }

  static String caps(TotalCaps caps) {
    return caps.caps().stream()
        .map(cap -> "执行率低于 " + share(cap.below()) + " 的，总分不超过 " + points(cap.total()))
        .collect(Collectors.joining("，"));
  }

  static String grades(Grades grades) {
    return grades.bands().stream()
        .map(band ->
            band.from().signum() == 0
                ? band.name() + "：其余"
                : band.name() + "：" + points(band.from()) + "及以上")
        .collect(Collectors.joining("，"));
  }

  static String explained(Explained explained) {
    List<String> cases = new ArrayList<>();
    if (explained.missed()) {
      cases.add("未达标");
    }
    if (explained.met()) {
      cases.add("持平");
    }
    if (explained.surpassed()) {
      cases.add("超额");
    }
    return cases.isEmpty() ? "不要求说明" : String.join("、", cases) + "须说明";
  }

  static String otherFunds(boolean named) {
    return named ? "须注明资金来源" : "不要求注明";
  }

  static String lights(PaceLights lights) {
    return "执行率低于时间进度的 %s 为红色，低于 %s 为黄色".formatted(share(lights.red()), share(lights.yellow()));
  }

  static String progressDeviation(BigDecimal points) {
    return "完成程度比时间进度低 " + number(points) + " 个百分点以上为滞后";
  }

  private static String number(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
  }
}
