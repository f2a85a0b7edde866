package io.hengji.documents.ledger;

import java.util.List;

/// A table of a file that looks like a ledger.
///
/// @param name where it stands: the sheet's name; empty in a text
/// @param captions the captions of its columns, empty where a column has none
/// @param rows what stands under the captions
/// @param proposed which column holds what, by the captions
public record LedgerSheet(
    String name, List<String> captions, List<LedgerRow> rows, LedgerMapping proposed) {
  public LedgerSheet {
    captions = List.copyOf(captions);
    rows = List.copyOf(rows);
  }
}
