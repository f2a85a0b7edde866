package io.hengji.ocr;

import java.awt.image.BufferedImage;

/// A page's picture without its colours: a seal pressed over it is gone from the shades and noted
/// beside them.
///
/// @param grey what is printed, as if no seal lay over it
/// @param seal where the seal's ink lies, or anything else that covers the page
record Shades(Grey grey, Mask seal) {
  /// How much redder than any other colour the ink of a seal is.
  private static final int REDDER = 30;

  /// The same at the blurred rim of a seal.
  private static final int REDDISH = 10;

  /// A seal is at least this wide and high, as a share of the picture's shorter side; red letters
  /// are smaller.
  private static final double SMALLEST_SEAL = 0.055;

  private static final int COARSE = 4;

  static Shades of(BufferedImage picture) {
    int width = picture.getWidth();
    int height = picture.getHeight();
    byte[] plain = new byte[width * height];
    byte[] red = new byte[width * height];
    byte[] redness = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      picture.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        int alpha = row[x] >>> 24;
        int r = over(row[x] >> 16 & 0xff, alpha);
        int g = over(row[x] >> 8 & 0xff, alpha);
        int b = over(row[x] & 0xff, alpha);
        plain[y * width + x] = (byte) ((299 * r + 587 * g + 114 * b) / 1000);
        red[y * width + x] = (byte) r;
        redness[y * width + x] = (byte) Math.clamp(r - Math.max(g, b), 0, 255);
      }
    }
    Shades shades = new Shades(new Grey(width, height, plain), Mask.none(width, height));
    shades.lift(new Grey(width, height, red), new Grey(width, height, redness));
    return new Shades(Lighting.even(shades.grey()), shades.seal());
  }

  /// A colour on white paper.
  private static int over(int colour, int alpha) {
    return (colour * alpha + 255 * (255 - alpha)) / 255;
  }

  /// Takes the red seals off.
  private void lift(Grey red, Grey redness) {
    Mask coarse = coarse(redness);
    double smallest = SMALLEST_SEAL * Math.min(coarse.width(), coarse.height());
    for (Patches.Patch patch : Patches.of(coarse, new Box(0, 0, coarse.width(), coarse.height()))) {
      Box box = patch.box();
      if (box.width() >= smallest && box.height() >= smallest) {
        Box around =
            new Box(
                    (box.left() - 1) * COARSE,
                    (box.top() - 1) * COARSE,
                    (box.right() + 1) * COARSE,
                    (box.bottom() + 1) * COARSE)
                .within(grey.all());
        Mask lifted = Mask.none(grey.width(), grey.height());
        for (int y = around.top(); y < around.bottom(); y++) {
          for (int x = around.left(); x < around.right(); x++) {
            lifted.mark(x, y, redness.at(x, y) >= REDDISH && isNear(coarse, x, y));
          }
        }
        new Cover(lifted, around).reveal(grey, red);
        seal.add(lifted, around);
      }
    }
  }

  private static boolean isNear(Mask coarse, int x, int y) {
    return coarse.count(new Box(x / COARSE, y / COARSE, x / COARSE + 1, y / COARSE + 1).grown(1, 1))
        > 0;
  }

  /// Where it is red, in a smaller mask in which small gaps are closed.
  private static Mask coarse(Grey redness) {
    Mask coarse = Mask.none(redness.width() / COARSE + 1, redness.height() / COARSE + 1);
    for (int y = 0; y < redness.height(); y++) {
      for (int x = 0; x < redness.width(); x++) {
        if (redness.at(x, y) >= REDDER) {
          coarse.mark(x / COARSE, y / COARSE, true);
        }
      }
    }
    return coarse;
  }

  /// The picture turned clockwise by a quarter.
  Shades turned() {
    return new Shades(grey.turned().mirrored(), seal.turned().mirrored());
  }

  /// The picture at another size.
  Shades scaled(double factor) {
    int width = (int) Math.round(factor * grey.width());
    int height = (int) Math.round(factor * grey.height());
    Mask smaller = Mask.none(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int fromX = Math.min(grey.width() - 1, (int) ((x + 0.5) / factor));
        int fromY = Math.min(grey.height() - 1, (int) ((y + 0.5) / factor));
        smaller.mark(x, y, seal.at(fromX, fromY));
      }
    }
    return new Shades(grey.scaled(width, height), smaller);
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

  /// The picture without the dark patches that cover it: seals of another colour or in a grey copy,
  /// stains, the dark rim of a copy.
  Shades withoutPatches(double em) {
    for (Stains.Stain stain : Stains.of(grey, em)) {
      new Cover(stain.mask(), stain.box()).reveal(grey, grey.copy());
      seal.add(stain.mask(), stain.box());
    }
    return this;
  }
}
