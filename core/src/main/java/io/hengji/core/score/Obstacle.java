package io.hengji.core.score;

/// Why a form does not say enough for points.
public enum Obstacle {
  NO_TARGET("未填指标值"),
  NO_ACTUAL("未填实际完成值"),
  WORDS_FOR_FIGURE("指标值是数值，实际完成值没有对应的数值"),
  FIGURE_FOR_WORDS("指标值是文字，实际完成值是数值，无从比较"),
  UNITS_DIFFER("指标值与实际完成值的计量单位不能换算"),
  RANGE_FOR_FIGURE("实际完成值是一个范围，不能确定是否达标"),
  UNKNOWN_WORDS("实际完成值的文字未说明达成程度"),
  NO_DAY("期限没有年份，不能比较先后"),
  ZERO_TARGET("指标值为零或负数，不能按比例计算"),
  NO_BUDGET("全年预算数为空或为零，不能计算执行率"),
  NO_WEIGHT("没有分值"),
  RULE_SILENT("现行评分规则未规定这种情形"),
  NO_RULES("没有适用的评分规则");

  private final String sentence;

  Obstacle(String sentence) {
    this.sentence = sentence;
  }

  /// The reason, in Chinese.
  public String sentence() {
    return sentence;
  }
}
