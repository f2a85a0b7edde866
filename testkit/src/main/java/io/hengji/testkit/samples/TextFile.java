package io.hengji.testkit.samples;

import java.nio.charset.StandardCharsets;

/// Writes a printed form as text: a row a line, every position of the grid between bars; a cell
/// that spans several positions stands in the first one.
final class TextFile {
  private TextFile() {}

  static byte[] of(Printed printed) {
    StringBuilder text = new StringBuilder();
    for (Block block : printed.blocks()) {
      switch (block) {
        case Block.Text line -> text.append(line.text()).append("\n");
        case Block.Table table -> table(table, text);
      }
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void table(Block.Table table, StringBuilder text) {
    String[][] cells = new String[table.rows()][table.columns()];
    for (Box box : table.boxes()) {
      cells[box.row()][box.column()] = box.text().replace("\n", "");
    }
    text.append("\n");
    for (String[] row : cells) {
      text.append("|");
      for (String cell : row) {
        text.append(cell == null ? " " : " " + cell + " ").append("|");
      }
      text.append("\n");
    }
    text.append("\n");
  }
}
