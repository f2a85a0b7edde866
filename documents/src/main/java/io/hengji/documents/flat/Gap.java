package io.hengji.documents.flat;

/// What stands between two visible characters of a text, from the weakest to the strongest sign
/// that one cell ends and another begins.
enum Gap {
  /// Nothing.
  NONE,
  /// One space.
  SPACE,
  /// Two spaces or more.
  WIDE,
  /// A line break.
  LINE,
  /// A line break with an empty line after it.
  BLANK,
  /// A tab or a vertical bar.
  CELL;

  boolean breaksLine() {
    return this == LINE || this == BLANK;
  }
}
