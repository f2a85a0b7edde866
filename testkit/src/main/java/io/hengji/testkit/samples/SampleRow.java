package io.hengji.testkit.samples;

import java.util.function.Consumer;

/// An indicator of an invented form: what it says, whatever columns a layout prints it in.
///
/// @param value the target without operator and unit
/// @param reached what was reached, without its unit
public record SampleRow(
    Kind kind,
    String level1,
    String level2,
    String name,
    String operator,
    String value,
    String unit,
    String reached,
    String reachedUnit,
    String weight,
    String score,
    String deviation) {

  public String target() {
    return operator + value + unit;
  }

  public String actual() {
    return reached + reachedUnit;
  }

  /// 定量 or 定性.
  public String nature() {
    return unit.isEmpty() && value.codePoints().noneMatch(Character::isDigit) ? "定性" : "定量";
  }

  public SampleRow withLevels(String first, String second) {
    return changed(copy -> {
      copy.level1 = first;
      copy.level2 = second;
    });
  }

  public SampleRow withName(String other) {
    return changed(copy -> copy.name = other);
  }

  public SampleRow withTarget(String sign, String amount, String inUnit) {
    return changed(copy -> {
      copy.operator = sign;
      copy.value = amount;
      copy.unit = inUnit;
    });
  }

  public SampleRow withActual(String amount, String inUnit) {
    return changed(copy -> {
      copy.reached = amount;
      copy.reachedUnit = inUnit;
    });
  }

  public SampleRow withPoints(String points, String taken) {
    return changed(copy -> {
      copy.weight = points;
      copy.score = taken;
    });
  }

  public SampleRow withDeviation(String words) {
    return changed(copy -> copy.deviation = words);
  }

  private SampleRow changed(Consumer<Copy> change) {
    Copy copy = new Copy(this);
    change.accept(copy);
    return copy.made();
  }

  /// The same, open to change.
  private static final class Copy {
    private Kind kind;
    private String level1;
    private String level2;
    private String name;
    private String operator;
    private String value;
    private String unit;
    private String reached;
    private String reachedUnit;
    private String weight;
    private String score;
    private String deviation;

    Copy(SampleRow from) {
      kind = from.kind;
      level1 = from.level1;
      level2 = from.level2;
      name = from.name;
      operator = from.operator;
      value = from.value;
      unit = from.unit;
      reached = from.reached;
      reachedUnit = from.reachedUnit;
      weight = from.weight;
      score = from.score;
      deviation = from.deviation;
    }

    SampleRow made() {
      return new SampleRow(
          kind,
          level1,
          level2,
          name,
          operator,
          value,
          unit,
          reached,
          reachedUnit,
          weight,
          score,
          deviation);
    }
  }
}
