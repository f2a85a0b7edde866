package io.hengji.ocr;

/// A straight printed line along one axis, in pixels: at which coordinate of the other axis its
/// middle lies, from where to where it runs, and how thick it is.
record Rule(double at, int from, int to, int thickness) {
  int length() {
    return to - from;
  }
}
