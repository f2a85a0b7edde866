package io.hengji.documents.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Which column of a ledger holds what, and in which unit its money is; proposed by its captions,
/// and the user's to change.
///
/// @param columns columns counted from 0
/// @param tenThousands whether amounts that name no unit are in 万元, else in 元
/// @param year the budget year: completes dates without a year, and others are refused
public record LedgerMapping(
    Map<LedgerColumn, Integer> columns, boolean tenThousands, Optional<Integer> year) {

  public LedgerMapping {
    columns = Map.copyOf(columns);
  }

  /// What is still missing before rows can be read, one sentence each.
  public List<String> missing() {
    List<String> missing = new ArrayList<>();
    boolean parts =
        columns.containsKey(LedgerColumn.MONTH) && columns.containsKey(LedgerColumn.DAY_OF_MONTH);
    if (!columns.containsKey(LedgerColumn.DAY) && !parts) {
      missing.add("没有指定日期在哪一列。");
    }
    if (!columns.containsKey(LedgerColumn.DAY)
        && parts
        && year.isEmpty()
        && !columns.containsKey(LedgerColumn.YEAR)) {
      missing.add("只有月和日，没有指定年度。");
    }
    if (!columns.containsKey(LedgerColumn.AMOUNT) && !columns.containsKey(LedgerColumn.DEBIT)) {
      missing.add("没有指定支出金额或借方金额在哪一列。");
    }
    return missing;
  }

  String cell(LedgerRow row, LedgerColumn column) {
    Integer at = columns.get(column);
    return at == null ? "" : row.cell(at).strip();
  }
}
