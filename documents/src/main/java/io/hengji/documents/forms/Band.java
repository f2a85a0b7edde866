package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.GridCell;

/// A column of a table: what it holds and which columns of the grid its caption spans, the last one
/// excluded.
record Band<S extends Enum<S>>(S slot, int from, int to, Cell caption, boolean weak) {

  static <S extends Enum<S>> Band<S> of(S slot, GridCell caption, boolean weak) {
    return new Band<>(
        slot, caption.column(), caption.column() + caption.columnSpan(), caption.cell(), weak);
  }

  Band<S> as(S other) {
    return new Band<>(other, from, to, caption, weak);
  }

  Band<S> strong() {
    return new Band<>(slot, from, to, caption, false);
  }

  Band<S> between(int first, int end) {
    return new Band<>(slot, first, end, caption, weak);
  }

  /// How many columns of the grid a cell shares with this band.
  int shared(GridCell cell) {
    int start = Math.max(from, cell.column());
    int end = Math.min(to, cell.column() + cell.columnSpan());
    return Math.max(0, end - start);
  }

  boolean isWiderThan(GridCell cell) {
    return to - from > cell.columnSpan();
  }

  boolean covers(GridCell cell) {
    return cell.column() >= from && cell.column() + cell.columnSpan() <= to;
  }

  boolean isWithin(GridCell cell) {
    return shared(cell) == to - from;
  }
}
