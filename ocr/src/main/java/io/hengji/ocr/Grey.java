package io.hengji.ocr;

import java.util.Arrays;

/// A picture in shades of grey, row by row, 0 black to 255 white.
final class Grey {
  private final int width;
  private final int height;
  private final byte[] shades;

  /// A picture of shades given row by row, which become its own.
  Grey(int width, int height, byte[] shades) {
    this.width = width;
    this.height = height;
    this.shades = shades;
  }

  static Grey white(int width, int height) {
    byte[] shades = new byte[width * height];
    Arrays.fill(shades, (byte) 255);
    return new Grey(width, height, shades);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /// The whole picture.
  Box all() {
    return new Box(0, 0, width, height);
  }

  /// The shade that this share of the pixels does not exceed.
  int rank(double share) {
    return rank(share, all());
  }

  /// The shade that this share of the pixels of a block of the picture does not exceed; the block
  /// may reach beyond the picture.
  int rank(double share, Box block) {
    int[] count = new int[256];
    long pixels = 0;
    for (int y = block.top(); y < Math.min(height, block.bottom()); y++) {
      for (int x = block.left(); x < Math.min(width, block.right()); x++) {
        count[at(x, y)]++;
        pixels++;
      }
    }
    long below = 0;
    for (int shade = 0; shade < count.length; shade++) {
      below += count[shade];
      if (below >= share * pixels) {
        return shade;
      }
    }
    return 255;
  }

  Grey copy() {
    return new Grey(width, height, shades.clone());
  }

  void paint(int x, int y, int shade) {
    shades[y * width + x] = (byte) shade;
  }

  int at(int x, int y) {
    return shades[y * width + x] & 0xff;
  }

  /// The shade at a point between pixels; white outside the picture.
  double between(double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double low = y - top;
    return (1 - low) * ((1 - right) * near(left, top) + right * near(left + 1, top))
        + low * ((1 - right) * near(left, top + 1) + right * near(left + 1, top + 1));
  }

  private int near(int x, int y) {
    return x < 0 || y < 0 || x >= width || y >= height ? 255 : at(x, y);
  }

  /// The picture with rows as columns.
  Grey turned() {
    Grey turned = white(/* width= */ height, /* height= */ width);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        turned.shades[x * height + y] = shades[y * width + x];
      }
    }
    return turned;
  }

  /// The picture with left as right.
  Grey mirrored() {
    Grey mirrored = white(width, height);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        mirrored.shades[y * width + x] = shades[y * width + width - 1 - x];
      }
    }
    return mirrored;
  }

  /// The darkest shade in a box inside the picture.
  int darkest(Box box) {
    int darkest = 255;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        darkest = Math.min(darkest, at(x, y));
      }
    }
    return darkest;
  }

  /// The part within a box; what lies outside the picture is white.
  Grey part(Box box) {
    Grey part = white(box.width(), box.height());
    int from = Math.max(0, box.left());
    int to = Math.min(width, box.right());
    for (int y = Math.max(0, box.top()); y < Math.min(height, box.bottom()) && from < to; y++) {
      System.arraycopy(
          shades,
          y * width + from,
          part.shades,
          (y - box.top()) * part.width + from - box.left(),
          to - from);
    }
    return part;
  }

  /// The picture at another size: the mean of what falls into a pixel, or between pixels when it
  /// grows.
  Grey scaled(int toWidth, int toHeight) {
    Grey scaled = white(toWidth, toHeight);
    double stepX = (double) width / toWidth;
    double stepY = (double) height / toHeight;
    boolean shrinks = stepX > 1 && stepY > 1;
    for (int y = 0; y < toHeight; y++) {
      for (int x = 0; x < toWidth; x++) {
        double shade =
            shrinks
                ? mean(x * stepX, y * stepY, (x + 1) * stepX, (y + 1) * stepY)
                : inside((x + 0.5) * stepX - 0.5, (y + 0.5) * stepY - 0.5);
        scaled.shades[y * toWidth + x] = (byte) Math.round(shade);
      }
    }
    return scaled;
  }

  private double inside(double x, double y) {
    return between(Math.clamp(x, 0, width - 1.0), Math.clamp(y, 0, height - 1.0));
  }

  private double mean(double left, double top, double right, double bottom) {
    double sum = 0;
    double area = 0;
    for (int y = (int) top; y < Math.min(height, Math.ceil(bottom)); y++) {
      double high = Math.min(bottom, y + 1) - Math.max(top, y);
      for (int x = (int) left; x < Math.min(width, Math.ceil(right)); x++) {
        double share = high * (Math.min(right, x + 1) - Math.max(left, x));
        sum += share * at(x, y);
        area += share;
      }
    }
    return area == 0 ? 255 : sum / area;
  }
}
