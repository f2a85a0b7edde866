package io.hengji.documents.ledger;

import io.hengji.core.form.Place;
import java.util.List;

/// A row of a ledger as printed, and where it stands.
///
/// @param number the row's number in its file or sheet, counted from 1
public record LedgerRow(int number, Place at, List<String> cells) {
  public LedgerRow {
    cells = List.copyOf(cells);
  }

  /// The text of a column; empty beyond the row's end.
  String cell(int column) {
    return column >= 0 && column < cells.size() ? cells.get(column) : "";
  }
}
