package io.hengji.writers.excel;

import java.util.List;

/// How a sheet is set up: widths of columns in characters, heights of rows in points, the rows that
/// begin a page, whether pages lie across, and whether locked cells may not be changed.
record SheetSetup(
    List<Double> widths,
    List<Double> heights,
    List<Integer> breaks,
    boolean across,
    boolean locked) {}
