package io.hengji.testkit.samples;

import java.util.Locale;

/// The kinds of indicators, in the order of the form, with the levels they stand under.
public enum Kind {
  QUANTITY("产出指标", "数量指标"),
  QUALITY("产出指标", "质量指标"),
  TIMELINESS("产出指标", "时效指标"),
  COST("产出指标", "成本指标"),
  ECONOMIC("效益指标", "经济效益指标"),
  SOCIAL("效益指标", "社会效益指标"),
  ECOLOGICAL("效益指标", "生态效益指标"),
  SUSTAINABLE("效益指标", "可持续影响指标"),
  SATISFACTION("满意度指标", "服务对象满意度指标");

  private final String level1;
  private final String level2;

  Kind(String level1, String level2) {
    this.level1 = level1;
    this.level2 = level2;
  }

  public String level1() {
    return level1;
  }

  public String level2() {
    return level2;
  }

  public boolean isOutput() {
    return level1.equals("产出指标");
  }

  public boolean isBenefit() {
    return !isOutput() && this != SATISFACTION;
  }

  static Kind of(String name) {
    return valueOf(name.toUpperCase(Locale.ROOT));
  }
}
