package io.hengji.writers.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

/// The edges of a table's columns in thousandths of its width. Blocks with other columns take the
/// edges that are near, so that a table has few.
final class Edges {

  /// The whole width.
  static final int WIDTH = 1000;

  private static final int NEAR = 18;
  private static final int NARROWEST = 25;

  private final TreeSet<Integer> edges = new TreeSet<>(List.of(0, WIDTH));

  /// Edges exactly where shares of the width behind a first column put them.
  int[] exactly(int first, List<Integer> shares) {
    int[] wanted = wanted(first, shares);
    for (int edge : wanted) {
      edges.add(edge);
    }
    return wanted;
  }

  /// Edges near where shares of the width behind a first column put them; a first column of width 0
  /// is none.
  int[] near(int first, List<Integer> shares) {
    int[] wanted = wanted(first, shares);
    for (int i = 1; i < wanted.length - 1; i++) {
      wanted[i] = snap(wanted[i - 1] + NARROWEST, wanted[i], WIDTH - NARROWEST);
      edges.add(wanted[i]);
    }
    return wanted;
  }

  private int snap(int from, int wanted, int to) {
    int best = Math.max(from, wanted);
    int distance = NEAR + 1;
    for (int edge : edges.subSet(from, true, to, true)) {
      if (Math.abs(edge - wanted) < distance) {
        best = edge;
        distance = Math.abs(edge - wanted);
      }
    }
    return best;
  }

  private static int[] wanted(int first, List<Integer> shares) {
    int whole = shares.stream().mapToInt(Integer::intValue).sum();
    List<Integer> wanted = new ArrayList<>();
    wanted.add(0);
    if (first > 0) {
      wanted.add(first);
    }
    int sum = 0;
    for (int share : shares) {
      sum += share;
      wanted.add(first + sum * (WIDTH - first) / whole);
    }
    return wanted.stream().mapToInt(Integer::intValue).toArray();
  }

  /// The widths of the columns between the edges.
  List<Integer> widths() {
    List<Integer> widths = new ArrayList<>();
    int before = 0;
    for (int edge : edges) {
      if (edge > 0) {
        widths.add(edge - before);
        before = edge;
      }
    }
    return widths;
  }

  /// The number of the column that begins at an edge.
  int column(int edge) {
    return edges.headSet(edge).size();
  }
}
