package io.hengji.documents.pdf;

import java.util.List;

/// A filled area of a page that is no line.
record ShadedArea(double left, double top, double right, double bottom, double shade) {
  private static final double WHITE = 0.985;

  double size() {
    return (right - left) * (bottom - top);
  }

  boolean contains(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }

  /// Its upper and lower edge as rules, if it can be seen.
  List<Ruling> levelEdges() {
    return shade > WHITE
        ? List.of()
        : List.of(new Ruling(top, left, right), new Ruling(bottom, left, right));
  }

  List<Ruling> plumbEdges() {
    return List.of(new Ruling(left, top, bottom), new Ruling(right, top, bottom));
  }
}
