package io.hengji.documents.flat;

import java.util.List;

/// How a text sets its cells: what each kind of gap costs inside a cell, between two cells of a
/// row, and before a new row. Costs are tenths of what an unlikely sign weighs.
///
/// @param surprise what it costs that a text should be set so
/// @param withinDigits what it costs to end a cell within a run of digits
record Style(
    String name, Costs inside, Costs between, Costs rowStart, int surprise, int withinDigits) {

  /// The cost of each kind of gap.
  record Costs(int none, int space, int wide, int line, int blank, int cell) {
    int of(Gap gap) {
      return switch (gap) {
        case NONE -> none;
        case SPACE -> space;
        case WIDE -> wide;
        case LINE -> line;
        case BLANK -> blank;
        case CELL -> cell;
      };
    }
  }

  /// A line holds one cell or several; long cells are broken over lines.
  static final Style LINES =
      new Style(
          "lines",
          new Costs(0, 60, 70, 14, 36, 300),
          new Costs(75, 3, 0, 5, 2, 0),
          new Costs(60, 45, 40, 0, 0, 20),
          0,
          70);

  /// A cell a line.
  static final Style CELLS =
      new Style(
          "cells",
          new Costs(0, 6, 20, 110, 200, 300),
          new Costs(80, 60, 30, 0, 0, 0),
          new Costs(60, 60, 40, 0, 0, 20),
          0,
          70);

  /// Everything in one line, which may be broken anywhere.
  static final Style FLOW =
      new Style(
          "flow",
          new Costs(0, 60, 80, 8, 60, 300),
          new Costs(75, 3, 0, 8, 0, 0),
          new Costs(60, 0, 0, 0, 0, 0),
          20,
          70);

  /// No gaps between cells.
  static final Style GLUED =
      new Style(
          "glued",
          new Costs(0, 60, 80, 8, 60, 300),
          new Costs(18, 3, 0, 8, 0, 0),
          new Costs(10, 0, 0, 0, 0, 0),
          60,
          22);

  static final List<Style> ALL = List.of(LINES, CELLS, FLOW, GLUED);

  /// True where long cells are broken by the width of their column, so that full lines tell.
  boolean wraps() {
    return equals(LINES);
  }
}
