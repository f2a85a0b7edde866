package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/// Consecutive lines that keep the same stretches free of ink: their columns.
///
/// @param from the first of the lines
/// @param to the line after the last
/// @param gutters the free stretches between the columns, from left to right
record ColumnBlock(List<WordLine> lines, int from, int to, List<Gap> gutters) {

  private static final double SLIGHTLY = 0.5;
  private static final double REACH = 30;
  private static final double INSET = 2;

  int columns() {
    return gutters.size() + 1;
  }

  List<WordLine> own() {
    return lines.subList(from, to);
  }

  double top() {
    return own().stream().mapToDouble(WordLine::top).min().orElse(0);
  }

  double bottom() {
    return own().stream().mapToDouble(WordLine::bottom).max().orElse(0);
  }

  double left() {
    return own().stream().mapToDouble(WordLine::left).min().orElse(0);
  }

  double right() {
    return own().stream().mapToDouble(WordLine::right).max().orElse(0);
  }

  /// How many of the lines have words in so many columns.
  long linesOver(int columns) {
    return own().stream().filter(line -> columnsOf(line) >= columns).count();
  }

  /// How many of the columns a line has words in.
  long columnsOf(WordLine line) {
    return line.words().stream().mapToInt(this::column).distinct().count();
  }

  /// For edges of columns elsewhere, where the same columns part here: at the same place, or in the
  /// nearest gutter where text stands in the way; empty where that cannot be.
  Optional<List<Double>> placesOf(List<Double> edges) {
    List<Double> places = new ArrayList<>();
    for (double edge : edges) {
      OptionalDouble place = place(edge);
      if (place.isEmpty() || (!places.isEmpty() && place.getAsDouble() <= places.getLast())) {
        return Optional.empty();
      }
      places.add(place.getAsDouble());
    }
    return Optional.of(places);
  }

  private OptionalDouble place(double edge) {
    if (own().stream().noneMatch(line -> crosses(line, edge))) {
      return OptionalDouble.of(edge);
    }
    Gap nearest = null;
    for (Gap gutter : gutters) {
      if (nearest == null || distance(gutter, edge) < distance(nearest, edge)) {
        nearest = gutter;
      }
    }
    if (nearest == null || distance(nearest, edge) > REACH) {
      return OptionalDouble.empty();
    }
    double inset = Math.min(INSET, nearest.width() / 2);
    return OptionalDouble.of(edge < nearest.from() ? nearest.from() + inset : nearest.to() - inset);
  }

  private static double distance(Gap gutter, double edge) {
    return Math.max(gutter.from() - edge, edge - gutter.to());
  }

  private static boolean crosses(WordLine line, double edge) {
    return line.words().stream()
        .anyMatch(word -> word.left() < edge - SLIGHTLY && word.right() > edge + SLIGHTLY);
  }

  /// The block with columns that part at the given places, all free of text.
  ColumnBlock parted(List<Double> places) {
    return new ColumnBlock(
        lines, from, to, places.stream().map(x -> new Gap(x - SLIGHTLY, x + SLIGHTLY)).toList());
  }

  /// The block with the columns on both sides of some gutters as one.
  ColumnBlock without(BitSet within) {
    List<Gap> fewer = new ArrayList<>();
    for (int g = 0; g < gutters.size(); g++) {
      if (!within.get(g)) {
        fewer.add(gutters.get(g));
      }
    }
    return new ColumnBlock(lines, from, to, fewer);
  }

  /// Some of the lines as a block of the same columns.
  ColumnBlock between(int first, int end) {
    return new ColumnBlock(lines, first, end, gutters);
  }

  /// The column that a word stands in.
  int column(TextLine word) {
    double middle = (word.left() + word.right()) / 2;
    int column = 0;
    while (column < gutters.size() && gutters.get(column).middle() < middle) {
      column++;
    }
    return column;
  }
}
