package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Lines drawn as dots or as dashes too short to be lines.
final class Dots {
  private static final int MOST = 200_000;
  private static final int LEAST = 8;
  private static final double STRAIGHT = 0.4;
  private static final double GAP = 4.5;

  private record Dot(double x, double y) {}

  private final List<Dot> dots = new ArrayList<>();

  void add(double x, double y) {
    if (dots.size() < MOST) {
      dots.add(new Dot(x, y));
    }
  }

  /// The level lines that dots in a row make.
  List<Ruling> across() {
    List<Dot> sorted = new ArrayList<>(dots);
    sorted.sort(Comparator.comparingDouble(Dot::y).thenComparingDouble(Dot::x));
    return lines(sorted.stream().map(dot -> new Dot(dot.y(), dot.x())).toList());
  }

  /// The plumb lines that dots in a column make.
  List<Ruling> down() {
    List<Dot> sorted = new ArrayList<>(dots);
    sorted.sort(Comparator.comparingDouble(Dot::x).thenComparingDouble(Dot::y));
    return lines(sorted);
  }

  /// Lines along the second coordinate of dots that share the first one.
  private static List<Ruling> lines(List<Dot> sorted) {
    List<Ruling> lines = new ArrayList<>();
    for (int i = 0; i < sorted.size(); ) {
      int end = i;
      while (end < sorted.size() && sorted.get(end).x() - sorted.get(i).x() < STRAIGHT) {
        end++;
      }
      double[] along = sorted.subList(i, end).stream().mapToDouble(Dot::y).sorted().toArray();
      addRuns(lines, sorted.get(i).x(), along);
      i = end;
    }
    return lines;
  }

  private static void addRuns(List<Ruling> lines, double at, double[] along) {
    int first = 0;
    for (int i = 1; i <= along.length; i++) {
      if (i == along.length || along[i] - along[i - 1] > GAP) {
        if (i - first >= LEAST) {
          lines.add(new Ruling(at, along[first], along[i - 1]));
        }
        first = i;
      }
    }
  }
}
