package io.hengji.documents.pdf;

import java.util.List;

/// The part of a page outside of which nothing is painted: the box around the path that bounds it.
record Clip(double left, double top, double right, double bottom) {
  /// All that is painted is seen.
  static final Clip NONE =
      new Clip(
          Double.NEGATIVE_INFINITY,
          Double.NEGATIVE_INFINITY,
          Double.POSITIVE_INFINITY,
          Double.POSITIVE_INFINITY);

  /// The part of it that lies within a path through these points as well.
  Clip within(List<double[]> points) {
    double[] xs = points.stream().mapToDouble(point -> point[0]).sorted().toArray();
    double[] ys = points.stream().mapToDouble(point -> point[1]).sorted().toArray();
    return points.isEmpty()
        ? this
        : new Clip(
            Math.max(left, xs[0]),
            Math.max(top, ys[0]),
            Math.min(right, xs[xs.length - 1]),
            Math.min(bottom, ys[ys.length - 1]));
  }

  boolean shows(double x, double y) {
    return x >= left && x <= right && y >= top && y <= bottom;
  }
}
