package io.hengji.core.rules;

import java.util.Optional;

/// The classes of level 1, told by what their names say.
public enum IndicatorClass {
  OUTPUT("产出"),
  BENEFIT("效益"),
  SATISFACTION("满意"),
  COST("成本");

  private final String word;

  IndicatorClass(String word) {
    this.word = word;
  }

  /// The word that names the class in a level 1.
  public String word() {
    return word;
  }

  /// The class of a level 1 as printed; none for names of another tree (项目决策).
  public static Optional<IndicatorClass> of(String level1) {
    for (IndicatorClass candidate : values()) {
      if (level1.contains(candidate.word)) {
        return Optional.of(candidate);
      }
    }
    return Optional.empty();
  }
}
