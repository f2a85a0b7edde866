package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The edges of a table's columns or rows in rising order: one more than there are intervals.
final class Edges {
  /// Edges this near to each other are one, drawn twice or by a hand that shook.
  static final double SAME = 3.2;

  private final double[] at;

  private Edges(double[] at) {
    this.at = at;
  }

  /// The edges that coordinates mark, those close together as one at their mean.
  static Edges of(double[] coordinates) {
    double[] sorted = coordinates.clone();
    Arrays.sort(sorted);
    double[] edges = new double[sorted.length];
    int count = 0;
    for (int i = 0; i < sorted.length; ) {
      int end = i;
      double sum = 0;
      while (end < sorted.length && sorted[end] - sorted[i] <= SAME) {
        sum += sorted[end++];
      }
      edges[count++] = sum / (end - i);
      i = end;
    }
    return new Edges(Arrays.copyOf(edges, count));
  }

  /// The given edges, in order.
  static Edges at(double... edges) {
    return new Edges(edges.clone());
  }

  /// These edges with one more before the first.
  Edges from(double first) {
    double[] more = new double[at.length + 1];
    more[0] = first;
    System.arraycopy(at, 0, more, 1, at.length);
    return new Edges(more);
  }

  /// These edges with one more behind the last.
  Edges to(double last) {
    double[] more = Arrays.copyOf(at, at.length + 1);
    more[at.length] = last;
    return new Edges(more);
  }

  /// All edges.
  double[] values() {
    return at.clone();
  }

  boolean isEmpty() {
    return at.length == 0;
  }

  int intervals() {
    return at.length - 1;
  }

  double at(int index) {
    return at[index];
  }

  double first() {
    return at[0];
  }

  double last() {
    return at[at.length - 1];
  }

  /// The index of the edge nearest to a coordinate.
  int nearest(double coordinate) {
    int below = interval(coordinate);
    boolean next =
        below + 1 < at.length
            && Math.abs(at[below + 1] - coordinate) < Math.abs(at[below] - coordinate);
    return next ? below + 1 : below;
  }

  /// The index of the interval that holds a coordinate, the first or last one for what lies
  /// outside.
  int interval(double coordinate) {
    int low = 0;
    int high = Math.max(0, at.length - 2);
    while (low < high) {
      int middle = (low + high + 1) >>> 1;
      if (at[middle] <= coordinate) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  /// Only those of the edges that are used.
  Edges only(boolean[] used) {
    List<Double> kept = new ArrayList<>();
    for (int i = 0; i < at.length; i++) {
      if (used[i]) {
        kept.add(at[i]);
      }
    }
    return new Edges(kept.stream().mapToDouble(Double::doubleValue).toArray());
  }
}
