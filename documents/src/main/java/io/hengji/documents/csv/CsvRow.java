package io.hengji.documents.csv;

import java.util.List;

/// A row with the line of the file in which it begins, counted from 1.
public record CsvRow(int line, List<String> cells) {
  public CsvRow {
    cells = List.copyOf(cells);
  }
}
