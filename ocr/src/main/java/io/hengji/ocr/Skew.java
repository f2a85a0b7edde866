package io.hengji.ocr;

/// By which angle a page lies askew: turned by it, the ink falls into rows as sharply as it can.
final class Skew {
  /// The steepest slant that is looked for, in degrees.
  private static final double STEEPEST = 4;

  private static final double COARSE_STEP = 0.25;
  private static final double FINE_STEP = 0.025;
  private static final int MOST_POINTS = 120_000;

  private final int[] xs;
  private final int[] ys;
  private final int count;
  private final int reach;

  private Skew(Mask ink) {
    int marked = ink.count(new Box(0, 0, ink.width(), ink.height()));
    int each = marked / MOST_POINTS + 1;
    xs = new int[marked / each + 1];
    ys = new int[marked / each + 1];
    int seen = 0;
    int kept = 0;
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) && seen++ % each == 0 && kept < xs.length) {
          xs[kept] = x - ink.width() / 2;
          ys[kept++] = y - ink.height() / 2;
        }
      }
    }
    count = kept;
    reach = ink.width() + ink.height();
  }

  /// The angle in radians by which the ink has to be turned, clockwise, to lie level.
  static double of(Mask ink) {
    Skew skew = new Skew(ink);
    double best = skew.best(0, STEEPEST, COARSE_STEP);
    return Math.toRadians(skew.best(best, COARSE_STEP, FINE_STEP));
  }

  private double best(double middle, double around, double step) {
    double best = middle;
    double most = sharpness(middle);
    for (double angle = middle - around; angle <= middle + around; angle += step) {
      double sharpness = sharpness(angle);
      if (sharpness > most) {
        most = sharpness;
        best = angle;
      }
    }
    return best;
  }

  private double sharpness(double degrees) {
    double sin = Math.sin(Math.toRadians(degrees));
    double cos = Math.cos(Math.toRadians(degrees));
    int[] rows = new int[2 * reach];
    for (int i = 0; i < count; i++) {
      rows[(int) Math.round(xs[i] * sin + ys[i] * cos) + reach]++;
    }
    double sharpness = 0;
    for (int row : rows) {
      sharpness += (double) row * row;
    }
    return sharpness;
  }
}
