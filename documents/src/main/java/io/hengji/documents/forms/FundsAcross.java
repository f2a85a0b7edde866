package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads a block of funds that lies across: sources over the columns, budget and spending in rows.
final class FundsAcross {
  private final List<GridCell> items;
  private final Optional<GridCell> side;
  private final List<Band<FundSlot>> labels;
  private final List<Map<FundSlot, Cell>> cells = new ArrayList<>();

  private FundsAcross(List<GridCell> items, Optional<GridCell> side, List<Band<FundSlot>> labels) {
    this.items = items;
    this.side = side;
    this.labels = labels;
    items.forEach(item -> cells.add(new EnumMap<>(FundSlot.class)));
  }

  /// The block that begins in row `i`, if one does.
  static Optional<FundsAcross> at(List<Row> rows, int i) {
    Row row = rows.get(i);
    Optional<GridCell> side = FundHeader.side(row);
    List<GridCell> items = items(row, side);
    if (items.isEmpty() || row.isTooWide()) {
      return Optional.empty();
    }
    List<Band<FundSlot>> labels = new ArrayList<>();
    for (int r = i + 1; r < rows.size() && rows.get(r).sameTable(row); r++) {
      Optional<Band<FundSlot>> label = label(rows.get(r), r, side);
      if (label.isEmpty()) {
        break;
      }
      labels.add(label.get());
    }
    if (labels.stream().noneMatch(label -> label.slot().isMoney())) {
      return Optional.empty();
    }
    FundHeader.settle(labels);
    FundsAcross block = new FundsAcross(items, side, labels);
    for (Band<FundSlot> label : labels) {
      block.row(rows.get(label.from()), label.slot());
    }
    return Optional.of(block);
  }

  /// How many rows the block takes.
  int rows() {
    return 1 + labels.size();
  }

  private static List<GridCell> items(Row row, Optional<GridCell> side) {
    List<GridCell> items = new ArrayList<>();
    Set<FundKind> kinds = EnumSet.noneOf(FundKind.class);
    for (GridCell cell : row.filled()) {
      boolean beside = cell.column() == 0 || (side.isPresent() && cell.equals(side.get()));
      if (beside || FundItem.isNumber(cell.text())) {
        continue;
      }
      Optional<FundKind> kind = FundItem.kind(cell.text());
      if (kind.isEmpty()) {
        continue;
      }
      boolean caption =
          FundHeader.sense(cell.text())
              .filter(sense -> sense.meaning().isMoney() && !sense.weak())
              .isPresent();
      boolean total = caption && isTotal(cell, kind.get()) && items.isEmpty();
      if (!caption || total) {
        kinds.add(kind.get());
        items.add(cell);
      }
    }
    return kinds.size() > 1 ? items : List.of();
  }

  private static boolean isTotal(GridCell cell, FundKind kind) {
    return kind == FundKind.TOTAL && (cell.text().contains("总") || cell.text().contains("计"));
  }

  private static Optional<Band<FundSlot>> label(Row row, int r, Optional<GridCell> side) {
    for (GridCell cell : row.filled()) {
      if (!side.equals(Optional.of(cell))) {
        return FundHeader.sense(cell.text())
            .map(sense -> new Band<>(sense.meaning(), r, r + 1, cell.cell(), sense.weak()));
      }
    }
    return Optional.empty();
  }

  private void row(Row row, FundSlot slot) {
    for (GridCell cell : row.cells()) {
      for (int k = 0; k < items.size(); k++) {
        boolean under = Band.of(slot, items.get(k), false).shared(cell) > 0;
        if (under && cell.row() == row.index()) {
          cells.get(k).putIfAbsent(slot, cell.cell());
        }
      }
    }
  }

  /// Gives what was read to the form.
  void giveTo(Draft draft) {
    FundLines lines = new FundLines();
    for (int k = 0; k < items.size(); k++) {
      Cell item = items.get(k).cell();
      if (cells.get(k).values().stream().allMatch(Cell::isEmpty)) {
        continue;
      }
      Place at = item.place();
      lines.add(new FundLines.Line(item, FundItem.by(item.text()), cells.get(k), at));
    }
    FundsBlock.finish(lines, labels, side.map(GridCell::cell), draft);
  }
}
