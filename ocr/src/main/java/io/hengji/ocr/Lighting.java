package io.hengji.ocr;

import java.util.Arrays;

/// Evens out how a page was lit: a shadow along a fold or beside the spine darkens whole rows or
/// whole columns of it, a grey copy all of them. What is dark in one place alone stays as it is.
final class Lighting {
  private static final int BLOCKS_ACROSS = 100;
  private static final int SMALLEST = 8;
  private static final double PAPER_RANK = 0.75;

  /// No shadow is darker than this share of white; what is, is no paper.
  private static final double DARKEST = 0.4;

  private final Grey grey;
  private final int side;
  private final int columns;
  private final int rows;

  private Lighting(Grey grey) {
    this.grey = grey;
    side = Math.max(SMALLEST, grey.width() / BLOCKS_ACROSS);
    columns = (grey.width() + side - 1) / side;
    rows = (grey.height() + side - 1) / side;
  }

  /// The picture as if lit evenly, its paper white.
  static Grey even(Grey grey) {
    return new Lighting(grey).even();
  }

  private Grey even() {
    double[][] paper = new double[rows][columns];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        paper[row][column] = brightness(column, row);
      }
    }
    double[] down = new double[rows];
    for (int row = 0; row < rows; row++) {
      down[row] = Math.max(DARKEST, middle(paper[row]));
    }
    double[] across = new double[columns];
    for (int column = 0; column < columns; column++) {
      double[] left = new double[rows];
      for (int row = 0; row < rows; row++) {
        left[row] = paper[row][column] / down[row];
      }
      across[column] = Math.max(DARKEST, middle(left));
    }
    return divided(each(down, grey.height()), each(across, grey.width()));
  }

  private Grey divided(double[] down, double[] across) {
    Grey even = Grey.white(grey.width(), grey.height());
    for (int y = 0; y < grey.height(); y++) {
      for (int x = 0; x < grey.width(); x++) {
        even.paint(x, y, (int) Math.min(255, Math.round(grey.at(x, y) / (down[y] * across[x]))));
      }
    }
    return even;
  }

  /// How bright the paper of a block is, as a share of white.
  private double brightness(int column, int row) {
    int shade =
        grey.rank(
            PAPER_RANK, new Box(column * side, row * side, (column + 1) * side, (row + 1) * side));
    return shade / 255.0;
  }

  private static double middle(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }

  /// The values of blocks for each pixel, between the middles of blocks in a straight line.
  private double[] each(double[] blocks, int length) {
    double[] each = new double[length];
    for (int i = 0; i < length; i++) {
      double at = Math.clamp((i + 0.5) / side - 0.5, 0, blocks.length - 1.0);
      int block = Math.min((int) at, Math.max(0, blocks.length - 2));
      int next = Math.min(block + 1, blocks.length - 1);
      double share = at - block;
      each[i] = (1 - share) * blocks[block] + share * blocks[next];
    }
    return each;
  }
}
