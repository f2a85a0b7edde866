package io.hengji.server.imports;

import io.hengji.documents.ledger.LedgerColumn;
import io.hengji.documents.ledger.LedgerMapping;
import io.hengji.documents.ledger.LedgerSheet;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/// How a ledger is to be understood: which of its sheets, which column holds what, in which unit
/// its money is.
record LedgerSettings(int sheet, Map<LedgerColumn, Integer> columns, boolean tenThousands) {

  LedgerSettings {
    columns = Map.copyOf(columns);
  }

  static LedgerSettings proposed(int sheet, LedgerSheet of) {
    return new LedgerSettings(sheet, of.proposed().columns(), of.proposed().tenThousands());
  }

  /// As the fields of the page say: `column-3=AMOUNT`. The last column of a meaning counts.
  static LedgerSettings posted(int sheet, int columns, Map<String, String> fields) {
    Map<LedgerColumn, Integer> chosen = new EnumMap<>(LedgerColumn.class);
    for (int column = 0; column < columns; column++) {
      String meaning = fields.getOrDefault("column-" + column, "");
      for (LedgerColumn known : LedgerColumn.values()) {
        if (known.name().equals(meaning)) {
          chosen.put(known, column);
        }
      }
    }
    return new LedgerSettings(sheet, chosen, fields.getOrDefault("unit", "").equals("wan"));
  }

  LedgerMapping mapping(int year) {
    return new LedgerMapping(columns, tenThousands, Optional.of(year));
  }

  /// What a column holds; empty where nothing that is wanted.
  String meaning(int column) {
    return columns.entrySet().stream()
        .filter(entry -> entry.getValue() == column)
        .map(entry -> entry.getKey().name())
        .findFirst()
        .orElse("");
  }
}
