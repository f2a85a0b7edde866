package io.hengji.writers.excel;

import io.hengji.core.form.CellPath;
import java.util.Optional;

/// A cell, or a merged one, of a sheet.
record SheetCell(
    Address at,
    int rows,
    int columns,
    String text,
    int indent,
    Look.Kind kind,
    Optional<CellPath> of) {

  int rowEnd() {
    return at.row() + rows;
  }

  int columnEnd() {
    return at.column() + columns;
  }
}
