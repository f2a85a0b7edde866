package io.hengji.ocr;

/// Adds to the ink of a page the level lines that are too thin or too faint to be told pixel by
/// pixel: rows of pixels that are, on the mean of a short piece, darker than what lies above and
/// below.
final class Hairlines {
  private static final int PIECE = 4;
  private static final double APART = 0.14;
  private static final double DARKER = 15;
  private static final double DARKER_HERE = 5;

  private Hairlines() {}

  static Mask with(Mask ink, Grey grey, double em) {
    Mask lines = ink.copy();
    int apart = Math.max(3, (int) Math.round(APART * em));
    double[][] means = new double[2 * apart + 1][];
    for (int y = 0; y < Math.min(grey.height(), 2 * apart + 1); y++) {
      means[y] = means(grey, y);
    }
    for (int y = apart; y + apart < grey.height(); y++) {
      double[] above = means[(y - apart) % means.length];
      double[] here = means[y % means.length];
      double[] below = means[(y + apart) % means.length];
      for (int x = 0; x < grey.width(); x++) {
        double paper = Math.min(above[x], below[x]);
        if (paper - here[x] > DARKER && paper - grey.at(x, y) > DARKER_HERE) {
          lines.mark(x, y, true);
        }
      }
      int next = y + apart + 1;
      if (next < grey.height()) {
        means[next % means.length] = means(grey, next);
      }
    }
    return lines;
  }

  /// For each pixel of a row, the mean of the piece around it.
  private static double[] means(Grey grey, int y) {
    int width = grey.width();
    long[] sums = new long[width + 1];
    for (int x = 0; x < width; x++) {
      sums[x + 1] = sums[x] + grey.at(x, y);
    }
    double[] means = new double[width];
    for (int x = 0; x < width; x++) {
      int from = Math.max(0, x - PIECE);
      int to = Math.min(width, x + PIECE + 1);
      means[x] = (double) (sums[to] - sums[from]) / (to - from);
    }
    return means;
  }
}
