package io.hengji.ocr;

import java.util.ArrayList;
import java.util.List;

/// Holds what a recogniser says against the room that characters take: a wide one is about as wide
/// as it is tall, a narrow one half of that.
record Spacing(double em) {
  private static final double TOO_NEAR = 0.45;
  private static final double NARROW = 0.5;
  private static final double SLACK = 0.8;
  private static final double SHARE = 0.14;

  /// A reading without characters said twice where there is room for one only. Such a repetition
  /// comes of how recognisers work, not of the print.
  Reading once(Reading reading, int width) {
    int[] points = reading.text().codePoints().toArray();
    StringBuilder text = new StringBuilder();
    List<Double> middles = new ArrayList<>();
    List<Double> sure = new ArrayList<>();
    for (int i = 0; i < points.length; i++) {
      double middle = reading.middles().get(i);
      boolean again =
          i > 0
              && points[i] == points[i - 1]
              && (middle - reading.middles().get(i - 1)) * width < tooNear(points[i]);
      if (!again) {
        text.appendCodePoint(points[i]);
        middles.add(middle);
        sure.add(reading.sure().get(i));
      }
    }
    return new Reading(text.toString(), middles, sure, reading.weakest());
  }

  private double tooNear(int c) {
    return (isWide(c) ? 1 : NARROW) * TOO_NEAR * em;
  }

  /// Whether a text takes as much room as its print does.
  boolean fits(String text, int width) {
    double least = 0;
    double most = 0;
    for (int c : text.codePoints().toArray()) {
      boolean isSolid = isWide(c) && Character.isLetterOrDigit(c);
      least += isSolid ? 1 : 0.2;
      most += isWide(c) ? 1 : 2 * NARROW;
    }
    double taken = width / em;
    return taken > least - SLACK - SHARE * least && taken < most + SLACK + SHARE * most;
  }

  private static boolean isWide(int c) {
    return (c >= 0x2e80 && c <= 0xd7ff)
        || (c >= 0xf900 && c <= 0xfaff)
        || (c >= 0xff00 && c < 0xffe6);
  }
}
