package io.hengji.core.form;

/// The columns that a table of indicators may have.
public enum Column {
  LEVEL1("level1"),
  LEVEL2("level2"),
  LEVEL3("level3"),
  NATURE("nature"),
  INITIAL_TARGET("initialTarget"),
  TARGET("target"),
  UNIT("unit"),
  ACTUAL("actual"),
  WEIGHT("weight"),
  SCORE("score"),
  DEVIATION("deviation");

  private final String field;

  Column(String field) {
    this.field = field;
  }

  /// The column's name in JSON and in a [CellPath].
  public String field() {
    return field;
  }
}
