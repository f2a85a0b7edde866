package io.hengji.writers.page;

/// What a cell of a table is, which decides how it looks and whether it may be filled in.
public enum CellRole {
  /// A caption or label of the layout.
  CAPTION,
  /// A level in a row of its own, over the rows that belong to it.
  HEADING,
  /// A name or a sentence: begins at the left.
  TEXT,
  /// A figure, a unit, a short word: stands in the middle.
  VALUE,
  /// A label that begins at the left, such as the name of a source of funds.
  ITEM
}
