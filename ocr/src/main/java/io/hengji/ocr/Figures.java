package io.hengji.ocr;

/// The characters that make figures: one that is wrong changes an amount, a bound or a date, and
/// nothing around it tells.
final class Figures {
  private static final String SIGNS = ".,，．%％‰≥≤＞＜><=＝+-－—~～/／:：";

  private Figures() {}

  /// The probability of the least probable of them; 1 where there is none.
  static double weakest(Reading reading) {
    int[] points = reading.text().codePoints().toArray();
    boolean counts = reading.text().codePoints().anyMatch(Character::isDigit);
    double weakest = 1;
    for (int i = 0; counts && i < points.length; i++) {
      if (Character.isDigit(points[i]) || SIGNS.indexOf(points[i]) >= 0) {
        weakest = Math.min(weakest, reading.sure().get(i));
      }
    }
    return weakest;
  }
}
