package io.hengji.core.form;

/// The columns that a block of funds may have.
public enum FundColumn {
  ITEM("item"),
  INITIAL("initial"),
  ANNUAL("annual"),
  EXECUTED("executed"),
  WEIGHT("weight"),
  RATE("rate"),
  SCORE("score");

  private final String field;

  FundColumn(String field) {
    this.field = field;
  }

  /// The column's name in JSON and in a [CellPath].
  public String field() {
    return field;
  }
}
