package io.hengji.ocr;

/// Something that lies over the print: a seal or a stain.
///
/// @param mask its pixels
/// @param box where they lie
record Cover(Mask mask, Box box) {
  private static final double PRINT_SHARE = 0.01;
  private static final int LEAST_CONTRAST = 40;
  private static final int FULL_CONTRAST = 200;
  private static final double MOST_GAIN = 3;

  /// Shows what lies under the cover: it takes contrast from the print that it lets through, and
  /// the print gets it back here. Where nothing shines through, there is nothing to strengthen. A
  /// pixel is print only if it is dark in both lights: a rim is blurred in one of them alone.
  ///
  /// @param light the page in the light of the cover's colour, in which it is faint
  void reveal(Grey grey, Grey light) {
    Tone plain = tone(grey);
    Tone coloured = tone(light);
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        if (mask.at(x, y)) {
          grey.paint(x, y, Math.max(plain.bare(grey.at(x, y)), coloured.bare(light.at(x, y))));
        }
      }
    }
  }

  /// How the cover looks in one light.
  ///
  /// @param shade its own shade, over bare paper
  /// @param gain how much print under it is to be strengthened
  private record Tone(int shade, double gain) {
    /// The shade of a pixel as if nothing covered it.
    int bare(int covered) {
      return Math.clamp(Math.round(255 - gain * (shade - covered)), 0, 255);
    }
  }

  private Tone tone(Grey grey) {
    int[] count = new int[256];
    int all = 0;
    for (int y = box.top(); y < box.bottom(); y++) {
      for (int x = box.left(); x < box.right(); x++) {
        if (mask.at(x, y)) {
          count[grey.at(x, y)]++;
          all++;
        }
      }
    }
    int shade = rank(count, all / 2);
    int contrast = shade - rank(count, (int) (PRINT_SHARE * all));
    double gain =
        contrast < LEAST_CONTRAST ? 1 : Math.clamp((double) FULL_CONTRAST / contrast, 1, MOST_GAIN);
    return new Tone(shade, gain);
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
}
