package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Unread;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Indicators whose targets stand in one table and whose actuals stand in another, with their names
/// printed again: one indicator each.
final class Counterparts {
  private static final String OTHERWISE = "同一指标在前后两张表中的内容不一致";

  private final Draft draft;
  private final Set<Integer> met = new HashSet<>();

  Counterparts(Draft draft) {
    this.draft = draft;
  }

  /// Whether captions complete what was read: they have the one of target and actual that it lacks,
  /// and lack the other.
  static boolean complete(Draft draft, Bands<Slot> bands) {
    boolean target = bands.has(Slot.TARGET) || bands.has(Slot.ADJUSTED) || bands.has(Slot.INITIAL);
    boolean actual = bands.has(Slot.ACTUAL) || bands.has(Slot.TIER);
    return !draft.indicators.isEmpty()
        && target != actual
        && target != draft.columns.contains(Column.TARGET)
        && actual != draft.columns.contains(Column.ACTUAL);
  }

  /// Completes the indicator of the same name; false where there is none.
  boolean take(Indicator row) {
    List<Indicator> rows = draft.indicators;
    for (int i = 0; i < rows.size(); i++) {
      if (isSame(rows.get(i), row) && met.add(i)) {
        rows.set(i, both(rows.get(i), row));
        return true;
      }
    }
    return false;
  }

  private static boolean isSame(Indicator a, Indicator b) {
    return !b.level3().isEmpty()
        && core(a.level3()).equals(core(b.level3()))
        && (a.level2().isEmpty()
            || b.level2().isEmpty()
            || core(a.level2()).equals(core(b.level2())));
  }

  private static String core(Cell cell) {
    return Caption.of(cell.text()).core();
  }

  private Indicator both(Indicator a, Indicator b) {
    return new Indicator(
        a.level1(),
        a.level2(),
        a.level3(),
        filled(a.nature(), b.nature()),
        filled(a.initialTarget(), b.initialTarget()),
        filled(a.target(), b.target()),
        filled(a.unit(), b.unit()),
        filled(a.actual(), b.actual()),
        filled(a.weight(), b.weight()),
        filled(a.score(), b.score()),
        filled(a.deviation(), b.deviation()),
        a.at());
  }

  private Cell filled(Cell first, Cell second) {
    boolean other = !first.isEmpty() && !second.isEmpty() && !first.text().equals(second.text());
    if (other) {
      draft.unread.add(new Unread(second, OTHERWISE));
    }
    return first.isEmpty() ? second : first;
  }
}
