package io.hengji.writers.page;

import io.hengji.core.form.CellPath;
import java.util.Optional;

/// A cell of a table; rows and columns count from 0.
///
/// @param text what it says; a line feed begins a line
/// @param of the cell of the form that it prints
public record TableCell(
    int row,
    int column,
    int rowSpan,
    int columnSpan,
    String text,
    CellRole role,
    Optional<CellPath> of) {
  public TableCell {
    if (row < 0 || column < 0 || rowSpan < 1 || columnSpan < 1) {
      throw new IllegalArgumentException("no such cell: " + row + "," + column);
    }
  }

  /// How many characters the text is indented: the ideographic spaces that it begins with.
  public int indent() {
    int spaces = 0;
    while (spaces < text.length() && text.charAt(spaces) == '　') {
      spaces++;
    }
    return spaces;
  }

  /// The text behind its indent.
  public String indented() {
    return text.substring(indent());
  }

  /// The row after the last one that the cell covers.
  public int rowEnd() {
    return row + rowSpan;
  }

  /// The column after the last one that the cell covers.
  public int columnEnd() {
    return column + columnSpan;
  }
}
