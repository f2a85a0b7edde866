package io.hengji.ocr;

import java.util.Arrays;

/// Tells ink from paper: a pixel is ink where it is clearly darker than the paper around it, so
/// that shaded cells and grey scans do no harm.
final class Ink {
  private static final double DARKER = 0.84;
  private static final int BLOCKS_ACROSS = 100;
  private static final double PAPER_RANK = 0.85;

  private final Grey grey;
  private final int side;
  private final int columns;
  private final int rows;
  private final int[] paper;

  private Ink(Grey grey) {
    this.grey = grey;
    side = Math.max(8, grey.width() / BLOCKS_ACROSS);
    columns = (grey.width() + side - 1) / side;
    rows = (grey.height() + side - 1) / side;
    paper = new int[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        paper[row * columns + column] = brightness(column, row);
      }
    }
  }

  static Mask of(Grey grey) {
    Ink ink = new Ink(grey);
    Mask mask = Mask.none(grey.width(), grey.height());
    for (int row = 0; row < ink.rows; row++) {
      for (int column = 0; column < ink.columns; column++) {
        ink.mark(mask, column, row);
      }
    }
    return mask;
  }

  private void mark(Mask mask, int column, int row) {
    int limit = (int) (DARKER * around(column, row));
    for (int y = row * side; y < Math.min(grey.height(), (row + 1) * side); y++) {
      for (int x = column * side; x < Math.min(grey.width(), (column + 1) * side); x++) {
        mask.mark(x, y, grey.at(x, y) < limit);
      }
    }
  }

  /// How bright the paper of a block is.
  private int brightness(int column, int row) {
    return grey.rank(
        PAPER_RANK, new Box(column * side, row * side, (column + 1) * side, (row + 1) * side));
  }

  private int around(int column, int row) {
    int[] near = new int[9];
    int count = 0;
    for (int y = Math.max(0, row - 1); y <= Math.min(rows - 1, row + 1); y++) {
      for (int x = Math.max(0, column - 1); x <= Math.min(columns - 1, column + 1); x++) {
        near[count++] = paper[y * columns + x];
      }
    }
    Arrays.sort(near, 0, count);
    return near[count / 2];
  }
}
