package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A head that lies across: labels side by side in one row, their answers in the row below, funds
/// among them.
final class HeadAcross {
  private static final int FEWEST = 3;

  private final List<Pair> pairs = new ArrayList<>();
  private final List<Band<FundSlot>> captions = new ArrayList<>();
  private final Map<FundSlot, Cell> money = new EnumMap<>(FundSlot.class);

  private HeadAcross() {}

  /// The head whose labels stand in row `i`, if one does.
  static Optional<HeadAcross> at(List<Row> rows, int i) {
    Row labels = rows.get(i);
    if (labels.line()
        || labels.isTooWide()
        || i + 1 >= rows.size()
        || !rows.get(i + 1).sameTable(labels)) {
      return Optional.empty();
    }
    HeadAcross head = new HeadAcross();
    for (GridCell label : labels.filled()) {
      if (!head.take(label, rows.get(i + 1))) {
        return Optional.empty();
      }
    }
    boolean whose = head.pairs.stream().filter(pair -> pair.label().isHead()).count() > 1;
    return whose && labels.filled().size() >= FEWEST ? Optional.of(head) : Optional.empty();
  }

  /// Takes a label with the answer below it; false where either is none.
  private boolean take(GridCell label, Row answers) {
    var sense = Pair.sense(label.text());
    var fund = FundHeader.sense(label.text()).filter(s -> s.meaning().isMoney());
    if (sense.isEmpty() && fund.isEmpty()) {
      return false;
    }
    Optional<GridCell> below =
        answers.cells().stream()
            .filter(cell -> cell.row() == answers.index())
            .filter(
                cell -> cell.column() == label.column() && cell.columnSpan() == label.columnSpan())
            .findFirst();
    if (below.isEmpty() || isLabel(below.get().text())) {
      return false;
    }
    if (sense.filter(s -> s.meaning().isHead()).isPresent()
        || (fund.isEmpty() && sense.isPresent())) {
      pairs.add(
          new Pair(sense.get().meaning(), sense.get().weak(), label, List.of(below.get().cell())));
      return true;
    }
    fund.ifPresent(s -> {
      captions.add(Band.of(s.meaning(), label, s.weak()));
      money.putIfAbsent(s.meaning(), below.get().cell());
    });
    return fund.isPresent();
  }

  private static boolean isLabel(String text) {
    return Pair.sense(text).isPresent() || FundHeader.sense(text).isPresent();
  }

  List<Pair> pairs() {
    return pairs;
  }

  /// Gives the funds among the answers to the form, as the row of the total.
  void giveFunds(Draft draft) {
    if (captions.isEmpty()) {
      return;
    }
    FundHeader.settle(captions);
    Map<FundSlot, Cell> cells = new EnumMap<>(FundSlot.class);
    for (Band<FundSlot> caption : captions) {
      cells.put(caption.slot(), money.getOrDefault(caption.slot(), Cell.EMPTY));
    }
    Place at = captions.getFirst().caption().place();
    FundLines lines = new FundLines();
    lines.add(new FundLines.Line(Cell.emptyAt(at), Optional.empty(), cells, at));
    FundsBlock.finish(lines, captions, Optional.empty(), draft);
  }
}
