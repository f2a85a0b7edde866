package io.hengji.writers.excel;

/// How a cell looks, whether it may be filled in, and the format of its number.
///
/// @param format the code of a number's format; empty for the general one
record Look(Kind kind, String format, boolean locked) {

  /// What a cell is.
  enum Kind {
    ABOVE,
    TITLE,
    SUBTITLE,
    NOTE,
    CAPTION,
    CENTRED,
    LEFT
  }
}
