package io.hengji.documents.grid;

import java.util.List;
import java.util.stream.Collectors;

/// Documents written as text, to compare them in tests: a cell is its text, with its span behind it
/// where it has one; cells are separated by bars, rows by line breaks.
public final class Shown {
  private Shown() {}

  /// All blocks: lines as they are, tables row by row.
  public static String blocks(Document document) {
    return document.blocks().stream().map(Shown::block).collect(Collectors.joining("\n"));
  }

  private static String block(Block block) {
    return switch (block) {
      case Line line -> line.text();
      case Grid grid -> grid(grid);
    };
  }

  public static String grid(Grid grid) {
    StringBuilder text = new StringBuilder();
    int row = 0;
    for (GridCell cell : grid.cells()) {
      for (; row < cell.row(); row++) {
        text.append('\n');
      }
      if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
        text.append("|");
      }
      text.append(cell.text().isEmpty() ? "·" : cell.text());
      if (cell.rowSpan() > 1 || cell.columnSpan() > 1) {
        text.append('(').append(cell.rowSpan()).append('x').append(cell.columnSpan()).append(')');
      }
    }
    return text.toString();
  }

  /// The only table of a document.
  public static Grid onlyGrid(Document document) {
    List<Grid> grids = grids(document);
    if (grids.size() != 1) {
      throw new AssertionError(grids.size() + " tables: " + blocks(document));
    }
    return grids.getFirst();
  }

  public static List<Grid> grids(Document document) {
    return document.blocks().stream().filter(Grid.class::isInstance).map(Grid.class::cast).toList();
  }

  /// Where every block of a document begins.
  public static List<String> places(Document document) {
    return document.blocks().stream()
        .map(block ->
            switch (block) {
              case Line line -> line.cell().place().toString();
              case Grid grid -> grid.at().toString();
            })
        .toList();
  }
}
