package io.hengji.core.rules;

import java.util.Optional;

/// The kinds of level 2, told by what their names say. Where a name could be read as two kinds the
/// first in this order counts: 社会成本指标 is a cost.
public enum IndicatorKind {
  SATISFACTION("满意"),
  SUSTAINABILITY("可持续"),
  COST("成本"),
  QUANTITY("数量"),
  QUALITY("质量"),
  TIMELINESS("时效"),
  ECONOMIC("经济"),
  SOCIAL("社会"),
  ECOLOGICAL("生态");

  private final String word;

  IndicatorKind(String word) {
    this.word = word;
  }

  /// The word that names the kind in a level 2.
  public String word() {
    return word;
  }

  /// The kind of a level 2 as printed; none for names of another tree (财务管理).
  public static Optional<IndicatorKind> of(String level2) {
    for (IndicatorKind candidate : values()) {
      if (level2.contains(candidate.word)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
