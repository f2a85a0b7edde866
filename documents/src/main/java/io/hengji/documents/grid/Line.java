package io.hengji.documents.grid;

import io.hengji.core.form.Cell;

/// A paragraph, a heading or a line of text outside every table. A line of a plain text file keeps
/// its white space (columns may be told by it), and an empty line is a line.
public record Line(Cell cell) implements Block {

  public String text() {
    return cell.text();
  }
}
