package io.hengji.documents.word;

import io.hengji.documents.grid.UnreadableFile;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// A table of an old Word file while it is read. It knows no columns: each row has its own edges,
/// and the columns are what lies between all edges of all rows.
final class DocTable {
  /// Edges that differ by less than a hair's breadth are one.
  private static final int HAIR = 20;

  private record Row(List<CellText> cells, DocRow shape) {

    boolean isMeasured() {
      return shape.size() >= cells.size();
    }
  }

  private final List<Row> rows = new ArrayList<>();
  private List<CellText> cells = new ArrayList<>();
  private boolean inCell;

  /// The cell that text belongs to which now comes.
  CellText cell() {
    if (!inCell) {
      inCell = true;
      cells.add(new CellText(0));
    }
    return cells.getLast();
  }

  void endCell() {
    cell();
    inCell = false;
  }

  boolean hasOpenRow() {
    return !cells.isEmpty();
  }

  /// Ends the row; one that was deleted is dropped.
  void endRow(DocRow shape, boolean deleted) {
    if (!deleted && !cells.isEmpty()) {
      rows.add(new Row(cells, shape));
    }
    cells = new ArrayList<>();
    inCell = false;
  }

  /// The table with its cells in columns.
  WordTable table() throws UnreadableFile {
    int[] columns = columns();
    WordTable table = new WordTable();
    for (Row row : rows) {
      int first = row.isMeasured() ? column(columns, row.shape.edge(0)) : 0;
      table.beginRow(first);
      int column = first;
      for (int i = 0; i < row.cells.size(); i++) {
        int next = row.isMeasured() ? column(columns, row.shape.edge(i + 1)) : column + 1;
        int span = Math.max(1, next - column);
        table.add(row.cells.get(i), span, row.shape.merge(i), row.shape.joinsLeft(i));
        column += span;
      }
      table.endRow();
    }
    return table;
  }

  /// The edges of all rows, each once, from left to right.
  private int[] columns() {
    int[] edges =
        rows.stream()
            .filter(Row::isMeasured)
            .flatMapToInt(row -> IntStream.rangeClosed(0, row.cells.size()).map(row.shape::edge))
            .sorted()
            .distinct()
            .toArray();
    int count = 0;
    for (int edge : edges) {
      if (count == 0 || edge - edges[count - 1] > HAIR) {
        edges[count++] = edge;
      }
    }
    return Arrays.copyOf(edges, count);
  }

  /// The column that begins at an edge.
  private static int column(int[] columns, int edge) {
    int found = Arrays.binarySearch(columns, edge);
    return found >= 0 ? found : -found - 2;
  }
}
