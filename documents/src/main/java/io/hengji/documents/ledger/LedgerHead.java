package io.hengji.documents.ledger;

import io.hengji.documents.forms.FormYears;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The row, or the two rows, of captions of a ledger, and what stands above it: the unit of money
/// and the year.
///
/// @param end the index of the first row beneath the captions
record LedgerHead(int end, List<String> captions, LedgerMapping mapping) {

  private static final int REACH = 20;
  private static final int LEAST = 2;

  /// The head in the first rows of a table; none where no row is one of captions.
  static Optional<LedgerHead> in(List<LedgerRow> rows) {
    int best = -1;
    int most = LEAST - 1;
    for (int row = 0; row < Math.min(REACH, rows.size()); row++) {
      int known = known(rows.get(row).cells());
      if (known > most) {
        most = known;
        best = row;
      }
    }
    return best < 0 ? Optional.empty() : Optional.of(at(rows, best));
  }

  private static int known(List<String> cells) {
    return Math.toIntExact(
        cells.stream().map(LedgerColumn::of).flatMap(Optional::stream).distinct().count());
  }

  /// Captions of two rows: the lower one counts where it is known, 借方 under 发生额.
  private static LedgerHead at(List<LedgerRow> rows, int row) {
    int first = row;
    int last = row;
    if (row + 1 < rows.size() && known(rows.get(row + 1).cells()) >= LEAST) {
      last = row + 1;
    } else if (row > 0 && isUpper(rows.get(row - 1), rows.get(row))) {
      first = row - 1;
    }
    List<String> captions = joined(rows.get(first), rows.get(last));
    Map<LedgerColumn, Integer> columns = new EnumMap<>(LedgerColumn.class);
    for (int column = 0; column < captions.size(); column++) {
      int at = column;
      LedgerColumn.of(captions.get(column))
          .filter(meaning -> meaning != LedgerColumn.OTHER)
          .ifPresent(meaning -> columns.putIfAbsent(meaning, at));
    }
    if (columns.containsKey(LedgerColumn.DEBIT)) {
      columns.remove(LedgerColumn.AMOUNT);
    }
    String above = above(rows, first, captions);
    OptionalInt year = FormYears.in(above);
    boolean tenThousands = above.contains("万元");
    return new LedgerHead(
        last + 1,
        captions,
        new LedgerMapping(
            columns,
            tenThousands,
            year.isPresent() ? Optional.of(year.getAsInt()) : Optional.empty()));
  }

  /// Whether a row gives captions to columns that the row beneath it leaves open.
  private static boolean isUpper(LedgerRow upper, LedgerRow lower) {
    for (int column = 0; column < upper.cells().size(); column++) {
      if (LedgerColumn.of(upper.cell(column)).isPresent() && lower.cell(column).isBlank()) {
        return true;
      }
    }
    return false;
  }

  private static List<String> joined(LedgerRow upper, LedgerRow lower) {
    List<String> captions = new ArrayList<>();
    for (int i = 0; i < Math.max(upper.cells().size(), lower.cells().size()); i++) {
      String below = lower.cell(i).strip();
      boolean known = LedgerColumn.of(below).isPresent();
      captions.add(known || upper.cell(i).isBlank() ? below : upper.cell(i).strip());
    }
    return captions;
  }

  private static String above(List<LedgerRow> rows, int first, List<String> captions) {
    StringBuilder above = new StringBuilder();
    for (int row = 0; row <= first; row++) {
      rows.get(row).cells().forEach(cell -> above.append(cell).append(' '));
    }
    captions.forEach(caption -> above.append(caption).append(' '));
    return above.toString();
  }
}
