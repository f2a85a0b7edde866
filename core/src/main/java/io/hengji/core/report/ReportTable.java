package io.hengji.core.report;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import java.util.List;

/// A table of a report: its rows from left to right, a merged cell once in the first row and column
/// that it covers and empty cells in the others.
///
/// @param section the index of the section it stands in
public record ReportTable(int section, List<List<Cell>> rows, Place at) {
  public ReportTable {
    rows = rows.stream().map(List::copyOf).toList();
  }
}
