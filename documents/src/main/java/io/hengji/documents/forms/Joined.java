package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.core.form.Recognition;
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
    return new Cell(PrintedText.of(first.text() + "\n" + second.text()), place(first, second));
  }

  /// Where the first stands; what was read out of pictures is worth what its parts are worth.
  private static Place place(Cell first, Cell second) {
    return Recognition.of(second.place())
        .map(other -> Recognition.of(first.place()).map(other::and).orElse(other))
        .map(worth -> worth.at(first.place()))
        .orElse(first.place());
  }
}
