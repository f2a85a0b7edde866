package io.hengji.documents.pdf;

/// A straight printed line along one axis: at which coordinate of the other axis it lies, and from
/// where to where it runs.
record Ruling(double at, double from, double to) {

  double middle() {
    return (from + to) / 2;
  }

  double length() {
    return to - from;
  }
}
