package io.hengji.documents.flat;

import java.util.Set;

/// What a caption of a form announces.
enum Role {
  PROJECT,
  DEPARTMENT,
  UNIT_NAME,
  OTHER_HEAD,
  FUNDS,
  INITIAL,
  ANNUAL,
  EXECUTED,
  RATE,
  GOAL,
  EXPECTED,
  ACHIEVED,
  INDICATORS,
  LEVEL1,
  LEVEL2,
  LEVEL3,
  NATURE,
  INITIAL_TARGET,
  TARGET,
  UNIT,
  ACTUAL,
  WEIGHT,
  SCORE,
  DEVIATION,
  OTHER_COLUMN,
  /// The weight or score of a level, in a column of its own beside it.
  LEVEL_POINTS,
  REMARKS,
  TOTAL,
  TOTAL_WEIGHT,
  TOTAL_SCORE,
  GRADE,
  NOTES,
  FUND_ITEM,
  NAME_OF_LEVEL1,
  NAME_OF_LEVEL2;

  private static final Set<Role> HEAD = Set.of(PROJECT, DEPARTMENT, UNIT_NAME, OTHER_HEAD);
  private static final Set<Role> AMOUNTS = Set.of(INITIAL, ANNUAL, EXECUTED);
  private static final Set<Role> FUND_COLUMNS =
      Set.of(INITIAL, ANNUAL, EXECUTED, RATE, WEIGHT, SCORE, DEVIATION, OTHER_COLUMN);
  private static final Set<Role> INDICATOR_COLUMNS =
      Set.of(
          LEVEL1,
          LEVEL2,
          LEVEL3,
          NATURE,
          INITIAL_TARGET,
          TARGET,
          UNIT,
          ACTUAL,
          WEIGHT,
          SCORE,
          DEVIATION,
          OTHER_COLUMN);

  boolean head() {
    return HEAD.contains(this);
  }

  boolean levelName() {
    return this == NAME_OF_LEVEL1 || this == NAME_OF_LEVEL2;
  }

  boolean amount() {
    return AMOUNTS.contains(this);
  }

  boolean fundColumn() {
    return FUND_COLUMNS.contains(this);
  }

  boolean indicatorColumn() {
    return INDICATOR_COLUMNS.contains(this);
  }
}
