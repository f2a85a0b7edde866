package io.hengji.ocr;

/// A rectangle of pixels; right and bottom are just outside it.
record Box(int left, int top, int right, int bottom) {

  int width() {
    return right - left;
  }

  int height() {
    return bottom - top;
  }

  boolean isEmpty() {
    return right <= left || bottom <= top;
  }

  /// The smallest box around both.
  Box with(Box other) {
    return new Box(
        Math.min(left, other.left),
        Math.min(top, other.top),
        Math.max(right, other.right),
        Math.max(bottom, other.bottom));
  }

  /// This box with room around it.
  Box grown(int aside, int above) {
    return new Box(left - aside, top - above, right + aside, bottom + above);
  }

  /// This box with rows as columns.
  Box turned() {
    return new Box(/* left= */ top, /* top= */ left, /* right= */ bottom, /* bottom= */ right);
  }

  /// What both share; may be empty.
  Box within(Box other) {
    return new Box(
        Math.max(left, other.left),
        Math.max(top, other.top),
        Math.min(right, other.right),
        Math.min(bottom, other.bottom));
  }
}
