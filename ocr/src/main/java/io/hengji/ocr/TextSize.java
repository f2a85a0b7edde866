package io.hengji.ocr;

import java.util.Arrays;

/// How tall the common characters of a page are.
final class TextSize {
  private static final int SMALLEST = 7;
  private static final double LARGEST = 0.06;
  private static final double RANK = 0.7;
  private static final double INKED = 0.95;
  private static final double SLIM = 0.5;
  private static final double STOUT = 1.9;
  private static final double USUAL = 0.016;

  private TextSize() {}

  /// The side of a character's square, in pixels; a guess by the size of the page where there are
  /// no characters.
  static double of(Mask ink) {
    int side = Math.max(ink.width(), ink.height());
    int largest = (int) (LARGEST * side);
    long[] weights = new long[largest + 1];
    for (Patches.Patch patch : Patches.of(ink, new Box(0, 0, ink.width(), ink.height()))) {
      int height = patch.box().height();
      double shape = (double) patch.box().width() / height;
      if (height >= SMALLEST && height <= largest && shape >= SLIM && shape <= STOUT) {
        weights[height] += height;
      }
    }
    long all = Arrays.stream(weights).sum();
    long below = 0;
    for (int height = SMALLEST; all > 0 && height <= largest; height++) {
      below += weights[height];
      if (below >= RANK * all) {
        return height / INKED;
      }
    }
    return USUAL * side;
  }
}
