package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads funds whose sources stand under the captions of money, each with its amount in the row
/// below: 预算金额 over 合计 | 财政拨款, beside 支出金额 over the same.
final class SourcesUnderMoney {
  private static final int ROWS = 3;

  private final List<Band<FundSlot>> captions = new ArrayList<>();
  private final Map<String, FundLines.Line> lines = new LinkedHashMap<>();

  private SourcesUnderMoney() {}

  /// The block whose captions stand in row `i`, if one does.
  static Optional<SourcesUnderMoney> at(List<Row> rows, int i) {
    if (i + ROWS > rows.size() || !rows.get(i + ROWS - 1).sameTable(rows.get(i))) {
      return Optional.empty();
    }
    SourcesUnderMoney block = new SourcesUnderMoney();
    for (GridCell cell : rows.get(i).filled()) {
      if (cell.columnSpan() > 1) {
        FundHeader.sense(cell.text())
            .filter(sense -> sense.meaning().isMoney())
            .ifPresent(sense -> block.captions.add(Band.of(sense.meaning(), cell, sense.weak())));
      }
    }
    if (block.captions.size() < 2) {
      return Optional.empty();
    }
    FundHeader.settle(block.captions);
    for (GridCell source : rows.get(i + 1).filled()) {
      if (!block.take(source, rows.get(i + 2))) {
        return Optional.empty();
      }
    }
    return block.lines.size() > 1 ? Optional.of(block) : Optional.empty();
  }

  /// Takes a source with the amount below it; false where either is none.
  private boolean take(GridCell source, Row amounts) {
    Optional<Band<FundSlot>> above =
        captions.stream().filter(caption -> caption.covers(source)).findFirst();
    Optional<GridCell> amount =
        amounts.filled().stream()
            .filter(cell -> cell.column() == source.column())
            .filter(cell -> FundItem.isNumber(cell.text()))
            .findFirst();
    if (above.isEmpty() || amount.isEmpty() || FundItem.kind(source.text()).isEmpty()) {
      return false;
    }
    Cell item = source.cell();
    lines
        .computeIfAbsent(
            FundItem.printed(item.text()),
            _ -> new FundLines.Line(item, FundItem.by(item.text()), Map.of(), item.place()))
        .cells()
        .putIfAbsent(above.get().slot(), amount.get().cell());
    return true;
  }

  /// How many rows the block takes.
  int rows() {
    return ROWS;
  }

  /// Gives what was read to the form.
  void giveTo(Draft draft, Row row) {
    FundLines all = new FundLines();
    lines.values().forEach(all::add);
    FundsBlock.finish(all, captions, FundHeader.side(row).map(GridCell::cell), draft);
  }
}
