package io.hengji.testkit.samples;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Tables drawn as text, to be written as files: a line with `|` is a row of a table, `<` joins a
/// cell with the one to its left, `^` with the one above; a line without `|` stands outside the
/// tables, an empty line ends a table. `\n` in a cell is a line break.
public final class Drawing {
  private final List<Block> blocks = new ArrayList<>();
  private final List<String[]> rows = new ArrayList<>();

  private Drawing() {}

  /// The drawing as a file of this format.
  public static byte[] file(String drawn, Format format) {
    return format.bytes(new Printed(List.of(blocks(drawn)), new Expected()));
  }

  /// The lines and tables of a drawing.
  public static List<Block> blocks(String drawn) {
    Drawing drawing = new Drawing();
    drawn.lines().forEach(drawing::line);
    drawing.endTable();
    return drawing.blocks;
  }

  private void line(String line) {
    if (line.contains("|")) {
      rows.add(line.split("\\|", -1));
      return;
    }
    endTable();
    if (!line.isBlank()) {
      blocks.add(new Block.Text(line.strip()));
    }
  }

  private void endTable() {
    if (rows.isEmpty()) {
      return;
    }
    int columns = rows.stream().mapToInt(row -> row.length).max().orElse(0);
    boolean[][] covered = new boolean[rows.size()][columns];
    List<Box> boxes = new ArrayList<>();
    for (int row = 0; row < rows.size(); row++) {
      for (int column = 0; column < columns; column++) {
        if (!covered[row][column]) {
          boxes.add(box(row, column, covered));
        }
      }
    }
    blocks.add(new Block.Table(rows.size(), columns, boxes));
    rows.clear();
  }

  private Box box(int row, int column, boolean[][] covered) {
    String text = text(row, column);
    if (text.equals("<") || text.equals("^")) {
      return new Box(row, column, 1, 1, "");
    }
    int height = height(row, column);
    int width = width(row, column);
    for (int r = row; r < row + height; r++) {
      Arrays.fill(covered[r], column, column + width, true);
    }
    return new Box(row, column, height, width, text.replace("\\n", "\n"));
  }

  private String text(int row, int column) {
    String[] cells = row < rows.size() ? rows.get(row) : new String[0];
    return column < cells.length ? cells[column].strip() : "";
  }

  /// A cell that goes on below is no wider than what it covers there.
  private int width(int row, int column) {
    int height = height(row, column);
    int width = 1;
    while (text(row, column + width).equals("<") && isCovered(row, column + width, height)) {
      width++;
    }
    return width;
  }

  private boolean isCovered(int row, int column, int height) {
    for (int r = row + 1; r < row + height; r++) {
      if (!text(r, column).equals("<") && !text(r, column).equals("^")) {
        return false;
      }
    }
    return true;
  }

  private int height(int row, int column) {
    int height = 1;
    while (text(row + height, column).equals("^")) {
      height++;
    }
    return height;
  }
}
