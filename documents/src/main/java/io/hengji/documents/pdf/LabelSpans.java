package io.hengji.documents.pdf;

import java.util.Arrays;
import java.util.List;

/// Which rows each name of a level spans, told by where it stands: beside the first of them, or in
/// their middle.
final class LabelSpans {
  private static final double UNNAMED = 0.6;
  private static final double GOES_ON = 0.05;
  private static final double SAME_LINE = 0.35;
  private static final double FAR = 2;

  private final List<Fragment> names;
  private final List<RowBand> bands;
  private final Edges edges;

  private final boolean goesOn;

  private LabelSpans(List<Fragment> names, List<RowBand> bands, Edges edges, boolean goesOn) {
    this.names = names;
    this.bands = bands;
    this.edges = edges;
    this.goesOn = goesOn;
  }

  /// @param edges the upper edge of every row and the lower one of the last
  /// @param goesOn whether the first rows may stand under a name on the page before
  static LabelSpans of(List<Fragment> names, List<RowBand> bands, Edges edges, boolean goesOn) {
    return new LabelSpans(names, bands, edges, goesOn);
  }

  private double unnamedFirst() {
    return goesOn ? GOES_ON : UNNAMED;
  }

  /// How much better names in the middle of their rows explain the table than names beside the
  /// first of them.
  double evidenceOfMiddle() {
    boolean[] begins = new boolean[bands.size()];
    return names.isEmpty() ? 0 : fromFirst(begins) - inMiddle(begins);
  }

  /// For each row, whether a name's rows, or unnamed ones, begin with it.
  boolean[] begins(boolean middle) {
    boolean[] begins = new boolean[bands.size()];
    if (names.isEmpty()) {
      Arrays.fill(begins, true);
    } else if (middle) {
      inMiddle(begins);
    } else {
      fromFirst(begins);
    }
    begins[0] = true;
    if (goesOn && bands.size() > 1 && !bands.getFirst().hasFigures() && bands.get(1).hasFigures()) {
      begins[1] = true; // captions again: what they name ends with them
    }
    return begins;
  }

  /// Names stand beside the first of their rows; how far that is from the truth.
  private double fromFirst(boolean[] begins) {
    double cost = 0;
    for (Fragment name : names) {
      int row = rowOf(name);
      begins[row] = true;
      double size = name.firstLine().size();
      double off =
          bands.get(row).fragments().stream()
              .filter(fragment -> fragment.column() > name.column())
              .mapToDouble(f -> Math.abs(f.firstLine().baseline() - name.firstLine().baseline()))
              .min()
              .orElse(FAR * size);
      cost += off < SAME_LINE * size ? 0 : Math.min(FAR, off / size);
    }
    int unnamed = 0;
    while (unnamed < rowOf(names.getFirst())) {
      unnamed++;
    }
    return cost + unnamedFirst() * unnamed;
  }

  private int rowOf(Fragment name) {
    double line = name.firstLine().baseline() - name.firstLine().size() / 2;
    int row = 0;
    while (row + 1 < bands.size() && edges.at(row + 1) <= line) {
      row++;
    }
    return row;
  }

  /// Names stand in the middle of their rows: the partition of the rows that fits best, and how far
  /// it is from the truth.
  private double inMiddle(boolean[] begins) {
    int n = bands.size();
    int k = names.size();
    double pitch = (edges.last() - edges.first()) / n;
    double[][] best = new double[k + 1][n + 1];
    int[][] from = new int[k + 1][n + 1];
    for (double[] row : best) {
      Arrays.fill(row, Double.MAX_VALUE / 4);
    }
    for (int row = 0; row <= n; row++) {
      best[0][row] = row * unnamedFirst();
      from[0][row] = -1;
    }
    for (int name = 1; name <= k; name++) {
      for (int to = 1; to <= n; to++) {
        double skipped = best[name][to - 1] + UNNAMED;
        best[name][to] = skipped;
        from[name][to] = -1;
        for (int begin = 0; begin < to; begin++) {
          double off =
              Math.abs((edges.at(begin) + edges.at(to)) / 2 - names.get(name - 1).center());
          double cost = best[name - 1][begin] + off / pitch;
          if (cost < best[name][to]) {
            best[name][to] = cost;
            from[name][to] = begin;
          }
        }
      }
    }
    mark(begins, from);
    return best[k][n];
  }

  private void mark(boolean[] begins, int[][] from) {
    int name = names.size();
    int to = bands.size();
    while (to > 0) {
      int begin = from[name][to];
      if (begin < 0) {
        to--;
        begins[to] = true;
      } else {
        begins[begin] = true;
        to = begin;
        name--;
      }
    }
  }
}
