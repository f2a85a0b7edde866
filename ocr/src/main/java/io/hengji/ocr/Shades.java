package io.hengji.ocr;

import java.awt.image.BufferedImage;

/// A page's picture without its colours: a seal pressed over it is gone from the shades and noted
/// beside them.
///
/// @param grey what is printed, as if no seal lay over it
/// @param seal where the seal's ink lies
record Shades(Grey grey, Mask seal) {
  /// How much redder than any other colour the ink of a seal is.
  private static final int REDDER = 30;

  /// A seal is at least this wide and high, as a share of the picture's shorter side; red letters
  /// are smaller.
  private static final double SMALLEST_SEAL = 0.055;

  private static final int COARSE = 4;
  private static final double PRINT_SHARE = 0.01;
  private static final int LEAST_CONTRAST = 40;
  private static final int FULL_CONTRAST = 200;
  private static final double MOST_GAIN = 3;

  static Shades of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    Mask red = Mask.none(width, height);
    byte[] plain = new byte[width * height];
    byte[] onlyRed = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = row[x] >>> 24;
        int r = over(row[x] >> 16 & 0xff, alpha);
        int g = over(row[x] >> 8 & 0xff, alpha);
        int b = over(row[x] & 0xff, alpha);
        plain[y * width + x] = (byte) ((299 * r + 587 * g + 114 * b) / 1000);
        onlyRed[y * width + x] = (byte) r;
        red.mark(x, y, r - Math.max(g, b) >= REDDER);
      }
    }
    Mask seal = seal(red);
    Grey grey = new Grey(width, height, plain);
    reveal(grey, new Grey(width, height, onlyRed), seal);
    return new Shades(grey, seal);
  }

  /// Shows what lies under a seal: a seal takes contrast from the print that it lets through, and
  /// the print gets it back here. Where nothing shines through, there is nothing to strengthen.
  private static void reveal(Grey grey, Grey red, Mask seal) {
    int[] count = new int[256];
    int sealed = 0;
    for (int y = 0; y < red.height(); y++) {
      for (int x = 0; x < red.width(); x++) {
        if (seal.at(x, y)) {
          count[red.at(x, y)]++;
          sealed++;
        }
      }
    }
    int paper = rank(count, sealed / 2);
    int contrast = paper - rank(count, (int) (PRINT_SHARE * sealed));
    double gain =
        contrast < LEAST_CONTRAST ? 1 : Math.clamp((double) FULL_CONTRAST / contrast, 1, MOST_GAIN);
    for (int y = 0; y < red.height(); y++) {
      for (int x = 0; x < red.width(); x++) {
        if (seal.at(x, y)) {
          long shade = Math.round(paper - gain * (paper - red.at(x, y)));
          grey.paint(x, y, Math.clamp(shade, 0, 255));
        }
      }
    }
  }

  private static int rank(int[] count, int rank) {
    int below = 0;
    for (int shade = 0; shade < count.length; shade++) {
      below += count[shade];
      if (below > rank) {
        return shade;
      }
    }
    return 255;
  }

  /// A colour on white paper.
  private static int over(int colour, int alpha) {
    return (colour * alpha + 255 * (255 - alpha)) / 255;
  }

  private static Mask seal(Mask red) {
    Mask seal = Mask.none(red.width(), red.height());
    Mask coarse = coarse(red);
    double smallest = SMALLEST_SEAL * Math.min(coarse.width(), coarse.height());
    for (Patches.Patch patch : Patches.of(coarse, new Box(0, 0, coarse.width(), coarse.height()))) {
      Box box = patch.box();
      if (box.width() < smallest || box.height() < smallest) {
        continue;
      }
      int right = Math.min(red.width(), box.right() * COARSE);
      int bottom = Math.min(red.height(), box.bottom() * COARSE);
      for (int y = box.top() * COARSE; y < bottom; y++) {
        for (int x = box.left() * COARSE; x < right; x++) {
          seal.mark(x, y, red.at(x, y));
        }
      }
    }
    return seal;
  }

  /// A smaller mask in which small gaps are closed.
  private static Mask coarse(Mask red) {
    Mask coarse = Mask.none(red.width() / COARSE + 1, red.height() / COARSE + 1);
    for (int y = 0; y < red.height(); y++) {
      for (int x = 0; x < red.width(); x++) {
        if (red.at(x, y)) {
          coarse.mark(x / COARSE, y / COARSE, true);
        }
      }
    }
    return coarse;
  }

  /// The picture turned clockwise by an angle in radians about its centre.
  Shades turned(double angle) {
    Grey turned = Grey.white(grey.width(), grey.height());
    Mask turnedSeal = Mask.none(grey.width(), grey.height());
    double sin = Math.sin(angle);
    double cos = Math.cos(angle);
    double middleX = (grey.width() - 1) / 2.0;
    double middleY = (grey.height() - 1) / 2.0;
    for (int y = 0; y < grey.height(); y++) {
      for (int x = 0; x < grey.width(); x++) {
        double fromX = middleX + cos * (x - middleX) + sin * (y - middleY);
        double fromY = middleY - sin * (x - middleX) + cos * (y - middleY);
        turned.paint(x, y, (int) Math.round(grey.between(fromX, fromY)));
        int nearX = (int) Math.round(fromX);
        int nearY = (int) Math.round(fromY);
        if (nearX >= 0 && nearY >= 0 && nearX < grey.width() && nearY < grey.height()) {
          turnedSeal.mark(x, y, seal.at(nearX, nearY));
        }
      }
    }
    return new Shades(turned, turnedSeal);
  }
}
