package io.hengji.writers.excel;

import java.util.List;

/// How a sheet is set up: widths of columns in characters, heights of rows in points, the rows that
/// begin a page, and whether pages lie across.
record SheetSetup(
    List<Double> widths, List<Double> heights, List<Integer> breaks, boolean across) {}
