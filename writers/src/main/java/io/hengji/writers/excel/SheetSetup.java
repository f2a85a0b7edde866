package io.hengji.writers.excel;

import java.util.List;

/// How a sheet is set up: widths of columns in characters, heights of rows in points, the rows that
/// begin a page, whether pages lie across, and whether locked cells may not be changed.
record SheetSetup(
    List<Double> widths,
    List<Double> heights,
    List<Integer> breaks,
    boolean across,
    boolean locked) {

  private static final double LONG_SIDE = 740;
  private static final double SHORT_SIDE = 494;
  private static final double MOST = 1.4;

  /// Whether the sheet is printed on one page: what runs a little over it is printed smaller.
  boolean onOnePage() {
    double room = across ? SHORT_SIDE : LONG_SIDE;
    double height = heights.stream().mapToDouble(Double::doubleValue).sum();
    return breaks.isEmpty() && height <= room * MOST;
  }
}
