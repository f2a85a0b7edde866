package io.hengji.testkit.samples;

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
    return new SampleRow(
        kind,
        first,
        second,
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

  public SampleRow withName(String other) {
    return new SampleRow(
        kind,
        level1,
        level2,
        other,
        operator,
        value,
        unit,
        reached,
        reachedUnit,
        weight,
        score,
        deviation);
  }

  public SampleRow withTarget(String sign, String amount, String inUnit) {
    return new SampleRow(
        kind,
        level1,
        level2,
        name,
        sign,
        amount,
        inUnit,
        reached,
        reachedUnit,
        weight,
        score,
        deviation);
  }

  public SampleRow withActual(String amount, String inUnit) {
    return new SampleRow(
        kind, level1, level2, name, operator, value, unit, amount, inUnit, weight, score,
        deviation);
  }

  public SampleRow withPoints(String points, String taken) {
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
        points,
        taken,
        deviation);
  }

  public SampleRow withDeviation(String words) {
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
        words);
  }
}
