package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.PrintedText;

/// Two cells that hold one text: as if a line break stood between them.
final class Joined {
  private Joined() {}

  static Cell of(Cell first, Cell second) {
    if (first.isEmpty()) {
      return second;
    }
    if (second.isEmpty()) {
      return first;
    }
    return new Cell(PrintedText.of(first.text() + "\n" + second.text()), first.place());
  }
}
