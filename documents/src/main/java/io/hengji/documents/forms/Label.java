package io.hengji.documents.forms;

/// What a label of head, goal or foot asks for.
public enum Label {
  PROJECT,
  DEPARTMENT,
  UNIT,
  YEAR,
  AMOUNT_UNIT,
  GOAL,
  GOAL_EXPECTED,
  GOAL_ACTUAL,
  FUNDS,
  TOTAL,
  TOTAL_WEIGHT,
  TOTAL_SCORE,
  GRADE,
  REMARKS,
  /// Known, and a form has no field for it.
  KNOWN;

  boolean isHead() {
    return this == PROJECT
        || this == DEPARTMENT
        || this == UNIT
        || this == YEAR
        || this == AMOUNT_UNIT;
  }

  boolean isGoal() {
    return this == GOAL || this == GOAL_EXPECTED || this == GOAL_ACTUAL;
  }

  boolean isTotal() {
    return this == TOTAL || this == TOTAL_WEIGHT || this == TOTAL_SCORE || this == GRADE;
  }
}
