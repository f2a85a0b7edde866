package io.hengji.documents.forms;

/// What a column of a table of indicators holds.
public enum Slot {
  LEVEL1,
  LEVEL2,
  LEVEL3,
  LEVEL4,
  /// The indicator's name, or the label at the table's side.
  NAME,
  /// A class of indicators or a nature: the cells below decide.
  CATEGORY,
  OPERATOR,
  NATURE,
  UNIT,
  INITIAL,
  ADJUSTED,
  TARGET,
  ACTUAL,
  /// A column that is ticked where the indicator was reached as far as its caption says.
  TIER,
  WEIGHT,
  SCORE,
  DEVIATION,
  LEVEL1_WEIGHT,
  LEVEL2_WEIGHT,
  LEVEL1_SCORE,
  LEVEL2_SCORE,
  /// The label at the table's side.
  SIDE,
  /// A column that is known and that a form has no field for.
  KNOWN,
  /// A column whose caption is not understood.
  UNKNOWN;

  boolean isLevel() {
    return this == LEVEL1 || this == LEVEL2 || this == LEVEL3 || this == LEVEL4;
  }

  boolean isName() {
    return isLevel() || this == NAME || this == CATEGORY;
  }

  /// Whether a total there is nobody's: of a column without a field, or of the points of levels.
  boolean hasNoTotal() {
    return this == KNOWN
        || this == LEVEL1_WEIGHT
        || this == LEVEL2_WEIGHT
        || this == LEVEL1_SCORE
        || this == LEVEL2_SCORE;
  }

  boolean isValue() {
    return this == INITIAL || this == ADJUSTED || this == TARGET || this == ACTUAL;
  }
}
