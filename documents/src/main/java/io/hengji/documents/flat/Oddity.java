package io.hengji.documents.flat;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Fund;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.documents.grid.Line;
import java.util.List;

/// How oddly the cells of forms sit in their columns: words where points belong, figures for names.
/// Of two readings of one text the less odd is the better.
final class Oddity {

  /// What one cell in a wrong column counts.
  static final int MISFIT = 100;

  private static final int NO_FORM = 1_000_000;

  private Oddity() {}

  static int of(List<Form> forms) {
    int oddity = 0;
    boolean rows = false;
    for (Form form : forms) {
      rows |= !form.indicators().isEmpty();
      oddity += form.indicators().stream().mapToInt(Oddity::of).sum();
      oddity += form.funds().stream().mapToInt(Oddity::of).sum();
      oddity += form.unread().size() * MISFIT / 4;
    }
    return rows ? oddity : NO_FORM;
  }

  private static int of(Indicator row) {
    return of(Role.LEVEL1, row.level1())
        + of(Role.LEVEL2, row.level2())
        + of(Role.LEVEL3, row.level3())
        + of(Role.TARGET, row.target())
        + of(Role.ACTUAL, row.actual())
        + of(Role.WEIGHT, row.weight())
        + of(Role.SCORE, row.score())
        + of(Role.DEVIATION, row.deviation());
  }

  private static int of(Fund fund) {
    boolean noName = fund.item().text().chars().noneMatch(c -> Glyphs.han((char) c));
    int misfits = noName ? MISFIT : 0;
    for (Cell amount : List.of(fund.initial(), fund.annual(), fund.executed())) {
      boolean words =
          amount.text().length() > 2 && amount.text().chars().noneMatch(Character::isDigit);
      misfits += words ? MISFIT : 0;
    }
    return misfits;
  }

  private static int of(Role role, Cell cell) {
    Glyphs glyphs = Glyphs.of(List.of(new Line(new Cell(cell.text(), Place.UNKNOWN))));
    if (glyphs.length() == 0) {
      return new Column(role).emptyCost(List.of()) / 2;
    }
    int cost = ColumnCost.of(new Column(role), new Piece(glyphs, 0, glyphs.length(), 0));
    return Math.min(cost, MISFIT);
  }
}
