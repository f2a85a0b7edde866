package io.hengji.writers.layout;

import io.hengji.core.form.CellPath;
import io.hengji.writers.page.CellRole;
import io.hengji.writers.page.Table;
import io.hengji.writers.page.TableCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A table while it is being laid out: rows of cells between edges.
final class TableDraft {

  private record Placed(
      int row, int rowSpan, int from, int to, String text, CellRole role, Optional<CellPath> of) {}

  private final Edges edges;
  private final List<Placed> cells = new ArrayList<>();
  private int rows;

  TableDraft(Edges edges) {
    this.edges = edges;
  }

  /// The number of the next row.
  int rows() {
    return rows;
  }

  boolean isEmpty() {
    return rows == 0;
  }

  /// Begins a row.
  void row() {
    rows++;
  }

  /// A caption in the row last begun.
  void caption(int from, int to, String text) {
    add(rows - 1, 1, from, to, text, CellRole.CAPTION, Optional.empty());
  }

  /// A heading over the rows under the row last begun.
  void heading(int from, int to, String text) {
    add(rows - 1, 1, from, to, text, CellRole.HEADING, Optional.empty());
  }

  /// A cell of the form in the row last begun.
  void cell(int from, int to, String text, CellRole role, CellPath of) {
    add(rows - 1, 1, from, to, text, role, Optional.of(of));
  }

  /// A cell that is empty in every form.
  void blank(int from, int to) {
    add(rows - 1, 1, from, to, "", CellRole.CAPTION, Optional.empty());
  }

  /// A caption at the side of all rows from one on.
  void side(int from, int to, String text, int since) {
    tall(from, to, text, CellRole.CAPTION, Optional.empty(), since);
  }

  /// A cell over all rows from one on.
  void tall(int from, int to, String text, CellRole role, Optional<CellPath> of, int since) {
    if (from < to && rows > since) {
      add(since, rows - since, from, to, text, role, of);
    }
  }

  private void add(
      int row, int rowSpan, int from, int to, String text, CellRole role, Optional<CellPath> of) {
    cells.add(new Placed(row, rowSpan, from, to, text, role, of));
  }

  /// The table; call it when all tables of the paper have their edges.
  Table table(int headRows, boolean attached) {
    List<TableCell> placed = new ArrayList<>();
    for (Placed cell : cells) {
      int column = edges.column(cell.from());
      placed.add(
          new TableCell(
              cell.row(),
              column,
              cell.rowSpan(),
              edges.column(cell.to()) - column,
              cell.text(),
              cell.role(),
              cell.of()));
    }
    return new Table(edges.widths(), rows, headRows, attached, placed);
  }
}
