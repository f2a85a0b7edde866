package io.hengji.documents.grid;

import io.hengji.core.form.Cell;

/// A paragraph, a heading or a line of text outside every table.
public record Line(Cell cell) implements Block {

  public String text() {
    return cell.text();
  }
}
