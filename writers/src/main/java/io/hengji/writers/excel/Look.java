package io.hengji.writers.excel;

/// How a cell looks, whether it may be filled in, and the format of its number.
///
/// @param format the code of a number's format; empty for the general one
/// @param indent how many characters its text stands in
record Look(Kind kind, String format, boolean locked, int indent) {

  Look(Kind kind, String format, boolean locked) {
    this(kind, format, locked, 0);
  }

  /// What a cell is.
  enum Kind {
    ABOVE,
    TITLE,
    SUBTITLE,
    NOTE,
    RIGHT,
    CAPTION,
    HEADING,
    CENTRED,
    LEFT
  }
}
