package io.hengji.core.quantity;

/// What a unit measures. Units of one kind convert into each other only if the kind says so.
public enum UnitKind {
  MONEY(true),
  SHARE(true),
  AREA(true),
  LENGTH(true),
  MASS(true),
  VOLUME(true),
  /// Seconds, hours and days.
  TIME(true),
  /// Months, quarters and years, which no fixed number of days makes up.
  CALENDAR(true),
  ENERGY(true),
  /// Things that are counted: 人, 户, 个. Two counting words are the same unit or none.
  COUNT(false),
  /// A bare number.
  NONE(false);

  private final boolean converts;

  UnitKind(boolean converts) {
    this.converts = converts;
  }

  public boolean converts() {
    return converts;
  }
}
