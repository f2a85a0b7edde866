package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// A table as its rules make it: the edges of its columns and rows, and its cells, none of which
/// overlap.
///
/// @param xs the edges of the columns, one more than there are columns
/// @param ys the edges of the rows, one more than there are rows
/// @param openTop whether no rule closes it at the top, as below a row broken by the page's end
/// @param openBottom whether no rule closes it at the bottom
/// @param common the edges of the columns in the table that it goes on with, if it does
/// @param spaced whether white space alone tells its columns
record RuledTable(
    Edges xs,
    Edges ys,
    List<Area> areas,
    boolean openTop,
    boolean openBottom,
    Optional<Edges> common,
    boolean spaced) {

  /// A cell: its first row and column and how many it covers.
  record Area(int row, int column, int rows, int columns) {
    int endRow() {
      return row + rows;
    }

    int endColumn() {
      return column + columns;
    }
  }

  /// The same table as the rest of one whose columns part at other places.
  RuledTable goingOn(RuledTable before, List<Double> places, List<Double> placesBefore) {
    double[] edges = new double[columns() + 1];
    for (int i = 0; i < edges.length; i++) {
      edges[i] = xs.at(i);
      for (int k = 0; k < places.size(); k++) {
        if (Math.abs(places.get(k) - xs.at(i)) < Edges.SAME) {
          edges[i] = placesBefore.get(k);
        }
      }
    }
    edges[0] = before.commonEdges().first();
    edges[columns()] = before.commonEdges().last();
    return new RuledTable(xs, ys, areas, openTop, openBottom, Optional.of(Edges.at(edges)), spaced);
  }

  /// The same table as one whose columns white space alone tells.
  RuledTable asSpaced() {
    return new RuledTable(xs, ys, areas, openTop, openBottom, common, true);
  }

  /// The edges of the columns in the whole table.
  Edges commonEdges() {
    return common.orElse(xs);
  }

  /// Where the plumb edges of the last row's cells are, from left to right.
  List<Double> lastColumnEdges() {
    return areas.stream()
        .filter(area -> area.endRow() == rows())
        .flatMap(
            area -> Stream.of(commonEdges().at(area.column()), commonEdges().at(area.endColumn())))
        .distinct()
        .sorted()
        .toList();
  }

  int rows() {
    return ys.intervals();
  }

  int columns() {
    return xs.intervals();
  }

  double left() {
    return xs.first();
  }

  double right() {
    return xs.last();
  }

  double top() {
    return ys.first();
  }

  double bottom() {
    return ys.last();
  }

  double size() {
    return (right() - left()) * (bottom() - top());
  }

  boolean contains(double x, double y) {
    return x >= left() && x <= right() && y >= top() && y <= bottom();
  }

  /// Whether it stands below another as the same table would on the next page.
  boolean hasSidesOf(RuledTable before) {
    return Math.abs(left() - before.commonEdges().first()) < Edges.SAME
        && Math.abs(right() - before.commonEdges().last()) < Edges.SAME;
  }

  /// Whether a point lies in the table or on its frame.
  boolean reaches(double x, double y) {
    return x >= left() - Edges.SAME
        && x <= right() + Edges.SAME
        && y >= top() - Edges.SAME
        && y <= bottom() + Edges.SAME;
  }

  boolean contains(RuledTable other) {
    return contains((other.left() + other.right()) / 2, (other.top() + other.bottom()) / 2)
        && size() > other.size();
  }

  /// The upper edges of all cells but those of the first row.
  List<Ruling> levelEdges() {
    return areas.stream()
        .filter(area -> area.row() > 0)
        .map(area -> new Ruling(ys.at(area.row()), xs.at(area.column()), xs.at(area.endColumn())))
        .toList();
  }

  /// For each position, row by row, the index of the area that covers it, or -1.
  int[] owners() {
    int[] owners = new int[rows() * columns()];
    Arrays.fill(owners, -1);
    for (int i = 0; i < areas.size(); i++) {
      Area area = areas.get(i);
      for (int row = area.row(); row < area.endRow(); row++) {
        for (int column = area.column(); column < area.endColumn(); column++) {
          owners[row * columns() + column] = i;
        }
      }
    }
    return owners;
  }

  /// The same table without the edges that divide no two cells.
  RuledTable compact() {
    boolean[] columnUsed = new boolean[columns() + 1];
    boolean[] rowUsed = new boolean[rows() + 1];
    columnUsed[0] = columnUsed[columns()] = true;
    rowUsed[0] = rowUsed[rows()] = true;
    for (Area area : areas) {
      columnUsed[area.column()] = columnUsed[area.endColumn()] = true;
      rowUsed[area.row()] = rowUsed[area.endRow()] = true;
    }
    int[] columnOf = places(columnUsed);
    int[] rowOf = places(rowUsed);
    List<Area> kept = new ArrayList<>(areas.size());
    for (Area area : areas) {
      int row = rowOf[area.row()];
      int column = columnOf[area.column()];
      kept.add(
          new Area(row, column, rowOf[area.endRow()] - row, columnOf[area.endColumn()] - column));
    }
    return new RuledTable(
        xs.only(columnUsed),
        ys.only(rowUsed),
        List.copyOf(kept),
        openTop,
        openBottom,
        common,
        spaced);
  }

  private static int[] places(boolean[] used) {
    int[] places = new int[used.length];
    int next = 0;
    for (int i = 0; i < used.length; i++) {
      places[i] = next;
      if (used[i]) {
        next++;
      }
    }
    return places;
  }
}
