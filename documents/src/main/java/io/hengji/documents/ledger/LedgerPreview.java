package io.hengji.documents.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// What an import would bring: the entries, what is wrong with the other rows, and which entries
/// are suspected to be there already. Nothing is taken over before the user says so.
///
/// @param faults one sentence a row that could not be read
/// @param skipped rows of sums and carried balances, which are no payments
public record LedgerPreview(
    List<LedgerEntry> entries,
    List<RowNote> faults,
    List<Duplicate> duplicates,
    List<RowNote> skipped) {

  /// A row and one sentence about it.
  public record RowNote(int row, String sentence) {}

  /// An entry that is suspected to be one that is there already.
  ///
  /// @param earlierRow the row of this file that it repeats; 0 where it was taken over earlier
  public record Duplicate(LedgerEntry entry, int earlierRow, String sentence) {}

  public LedgerPreview {
    entries = List.copyOf(entries);
    faults = List.copyOf(faults);
    duplicates = List.copyOf(duplicates);
    skipped = List.copyOf(skipped);
  }

  /// Reads the rows of a sheet by a mapping.
  ///
  /// @param earlier the keys of the entries that are there already
  public static LedgerPreview of(LedgerSheet sheet, LedgerMapping mapping, Set<EntryKey> earlier) {
    List<String> missing = mapping.missing();
    if (!missing.isEmpty()) {
      return new LedgerPreview(
          List.of(),
          missing.stream().map(sentence -> new RowNote(0, sentence)).toList(),
          List.of(),
          List.of());
    }
    List<LedgerEntry> entries = new ArrayList<>();
    List<RowNote> faults = new ArrayList<>();
    List<RowNote> skipped = new ArrayList<>();
    for (LedgerRow row : sheet.rows()) {
      switch (RowReading.of(row, mapping)) {
        case RowReading.Entry(LedgerEntry entry) -> entries.add(entry);
        case RowReading.Fault(String sentence) -> faults.add(new RowNote(row.number(), sentence));
        case RowReading.NoPayment(String why) -> skipped.add(new RowNote(row.number(), why));
      }
    }
    return new LedgerPreview(entries, faults, duplicates(entries, earlier), skipped);
  }

  private static List<Duplicate> duplicates(List<LedgerEntry> entries, Set<EntryKey> earlier) {
    List<Duplicate> duplicates = new ArrayList<>();
    Map<EntryKey, Integer> seen = new HashMap<>();
    for (LedgerEntry entry : entries) {
      EntryKey key = EntryKey.of(entry);
      Integer first = seen.putIfAbsent(key, entry.row());
      if (earlier.contains(key)) {
        duplicates.add(
            new Duplicate(entry, 0, "第%d行与已入库的一笔日期、金额、凭证号、项目和摘要都相同。".formatted(entry.row())));
      } else if (first != null) {
        duplicates.add(
            new Duplicate(
                entry, first, "第%d行与第%d行日期、金额、凭证号、项目和摘要都相同。".formatted(entry.row(), first)));
      }
    }
    return duplicates;
  }

  /// The entries that are not suspected to be there already.
  public List<LedgerEntry> fresh() {
    Set<LedgerEntry> suspected =
        duplicates.stream().map(Duplicate::entry).collect(Collectors.toUnmodifiableSet());
    return entries.stream().filter(entry -> !suspected.contains(entry)).toList();
  }

  /// The sum of the fresh entries in yuan.
  public BigDecimal total() {
    return fresh().stream().map(LedgerEntry::yuan).reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
