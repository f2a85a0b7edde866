package io.hengji.documents.pdf;

/// A stretch of a line, or of several lines, without ink.
record Gap(double from, double to) {

  double width() {
    return to - from;
  }

  double middle() {
    return (from + to) / 2;
  }

  boolean contains(Gap other) {
    return from <= other.from && to >= other.to;
  }

  boolean holds(double x) {
    return x >= from && x <= to;
  }

  Gap shared(Gap other) {
    return new Gap(Math.max(from, other.from), Math.min(to, other.to));
  }
}
