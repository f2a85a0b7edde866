package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Reads funds that stand as labels with their answers: 预算数 | 50 | 执行数 | 40 | 执行率：80%.
final class FundPairs {
  private final List<Band<FundSlot>> labels = new ArrayList<>();
  private final Map<FundSlot, Cell> cells = new EnumMap<>(FundSlot.class);
  private Optional<Cell> item = Optional.empty();

  /// What stands below the labels: each source with its amounts.
  private final Map<String, FundLines.Line> parts = new LinkedHashMap<>();

  private final Optional<GridCell> side;
  private int rows;

  private FundPairs(Optional<GridCell> side) {
    this.side = side;
  }

  /// The pairs that begin in row `i`, if any do.
  static Optional<FundPairs> at(List<Row> rows, int i) {
    if (rows.get(i).isTooWide()) {
      return Optional.empty();
    }
    Row row = rows.get(i);
    FundPairs pairs = new FundPairs(FundHeader.side(row).or(() -> labelAtSide(row)));
    int next = i;
    while (next < rows.size()
        && rows.get(next).sameTable(rows.get(i))
        && pairs.row(rows.get(next))) {
      next++;
    }
    pairs.rows = next - i;
    return pairs.rows > 0 && pairs.labels.stream().anyMatch(label -> label.slot().isMoney())
        ? Optional.of(pairs)
        : Optional.empty();
  }

  /// A label of funds right before another: 资金执行 | 全年预算数 | 48.
  private static Optional<GridCell> labelAtSide(Row row) {
    List<GridCell> filled = row.filled();
    boolean label =
        filled.size() > 2
            && Pair.sense(filled.getFirst().text())
                .filter(sense -> sense.meaning() == Label.FUNDS)
                .isPresent()
            && FundHeader.sense(filled.get(1).text()).isPresent()
            && FundItem.isAmount(filled.get(2).text());
    return label ? Optional.of(filled.getFirst()) : Optional.empty();
  }

  /// How many rows the pairs take.
  int rows() {
    return rows;
  }

  /// Gives what was read to the form, as the row of the total.
  void giveTo(Draft draft) {
    Place at = labels.getFirst().caption().place();
    FundLines lines = new FundLines();
    Cell caption = item.orElse(Cell.emptyAt(at));
    lines.add(new FundLines.Line(caption, Optional.empty(), cells, at));
    parts.values().forEach(lines::add);
    FundsBlock.finish(lines, labels, side.map(GridCell::cell), draft);
  }

  private boolean row(Row row) {
    List<GridCell> begin = row.begun();
    side.ifPresent(begin::remove);
    if (!labels.isEmpty() && takeParts(begin)) {
      return true;
    }
    boolean any = false;
    for (int k = 0; k < begin.size(); k++) {
      GridCell cell = begin.get(k);
      if (cell.text().isEmpty()) {
        continue;
      }
      Optional<String[]> inside = FundItem.labelled(cell.text());
      String caption = inside.map(both -> both[0]).orElse(cell.text());
      Optional<FundSlot> slot = FundHeader.sense(caption).map(Lexicon.Sense::meaning);
      if (slot.isEmpty()) {
        boolean answers = k > 0 && FundHeader.sense(begin.get(k - 1).text()).isPresent();
        if (!answers && any && takePart(begin, k)) {
          k++;
        } else if (!answers && !takeItem(cell)) {
          return false;
        }
        continue;
      }
      Optional<Cell> value =
          inside
              .map(both -> new Cell(both[1], cell.cell().place()))
              .or(() -> numberAfter(begin, cell));
      if (value.isEmpty()) {
        return false;
      }
      labels.add(Band.of(slot.get(), cell, false));
      cells.putIfAbsent(slot.get(), value.get());
      any |= slot.get().isMoney();
    }
    return any;
  }

  /// Takes a row of sources, each under a label of the row above: 其中：财政拨款 | 30 under 预算数 | 50.
  private boolean takeParts(List<GridCell> begin) {
    boolean any = false;
    for (int k = 0; k < begin.size(); k++) {
      GridCell cell = begin.get(k);
      boolean answer = any && FundItem.isNumber(cell.text());
      Optional<FundSlot> slot = slotAbove(cell);
      boolean part = slot.isPresent() && FundItem.kind(cell.text()).isPresent();
      if (!answer && !part) {
        return false;
      }
      if (part && k + 1 < begin.size() && FundItem.isNumber(begin.get(k + 1).text())) {
        any = true;
        lineOf(cell.cell()).cells().put(slot.get(), begin.get(k + 1).cell());
      }
    }
    return any;
  }

  /// A source and its amount right of those of all: 预算数 | 50 | 其中：财政拨款 | 30.
  private boolean takePart(List<GridCell> begin, int k) {
    boolean part =
        FundItem.kind(begin.get(k).text()).isPresent()
            && k + 1 < begin.size()
            && FundItem.isAmount(begin.get(k + 1).text());
    if (part) {
      FundSlot slot = labels.getLast().slot();
      lineOf(begin.get(k).cell()).cells().put(slot, begin.get(k + 1).cell());
    }
    return part;
  }

  private Optional<FundSlot> slotAbove(GridCell cell) {
    return labels.stream()
        .filter(label -> label.from() == cell.column())
        .map(Band::slot)
        .findFirst();
  }

  private FundLines.Line lineOf(Cell item) {
    return parts.computeIfAbsent(
        FundItem.printed(item.text()),
        name -> new FundLines.Line(item, Optional.empty(), Map.of(), item.place()));
  }

  private boolean takeItem(GridCell cell) {
    boolean number = FundItem.isNumber(cell.text());
    if (!number && FundItem.kind(cell.text()).isPresent() && item.isEmpty()) {
      item = Optional.of(cell.cell());
      return true;
    }
    return false;
  }

  private static Optional<Cell> numberAfter(List<GridCell> begin, GridCell label) {
    int next = begin.indexOf(label) + 1;
    return next < begin.size() && FundItem.isNumber(begin.get(next).text())
        ? Optional.of(begin.get(next).cell())
        : Optional.empty();
  }
}
