package io.hengji.server.imports;

import io.hengji.documents.ledger.LedgerColumn;
import io.hengji.documents.ledger.LedgerPreview;
import io.hengji.documents.ledger.LedgerRow;
import io.hengji.server.projects.ProjectRow;
import java.util.List;
import java.util.Optional;

/// What the page of an import of spending shows.
///
/// @param reading what it would bring; none once it was taken over
/// @param mayChange whether who looks may take it over or back
/// @param undoable whether it is not too late
record LedgerView(
    ImportJob job,
    Optional<LedgerReading> reading,
    Optional<ProjectRow> project,
    boolean mayChange,
    boolean undoable) {

  private static final int MOST_LINES = 100;
  private static final int MOST_NOTES = 50;

  List<LedgerReading.Line> lines() {
    return reading.map(one -> one.lines(MOST_LINES)).orElse(List.of());
  }

  List<LedgerPreview.RowNote> faults() {
    return reading.map(LedgerReading::faults).orElse(List.of()).stream().limit(MOST_NOTES).toList();
  }

  int faultCount() {
    return reading.map(one -> one.faults().size()).orElse(0);
  }

  List<LedgerColumn> meanings() {
    return List.of(LedgerColumn.values()).stream()
        .filter(column -> column != LedgerColumn.OTHER)
        .toList();
  }

  /// A few texts of a column, so that one knows it.
  String sample(int column) {
    return reading.orElseThrow().sheet().rows().stream()
        .map(row -> cell(row, column))
        .filter(text -> !text.isEmpty())
        .limit(2)
        .map(text -> text.length() > 16 ? text.substring(0, 16) + "…" : text)
        .reduce((one, other) -> one + "、" + other)
        .orElse("");
  }

  private static String cell(LedgerRow row, int column) {
    return column < row.cells().size() ? row.cells().get(column).strip() : "";
  }
}
