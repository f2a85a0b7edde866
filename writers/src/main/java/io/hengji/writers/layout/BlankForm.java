package io.hengji.writers.layout;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.FormYear;
import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Group;
import io.hengji.core.form.Head;
import io.hengji.core.form.Indicator;
import io.hengji.core.form.Place;
import io.hengji.core.form.Source;
import io.hengji.core.form.Total;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A form with nothing filled in but what its layout gives: rows of funds, levels, points of
/// classes, notes.
public final class BlankForm {

  private static final int ROWS_OF_A_KIND = 2;

  private BlankForm() {}

  /// The blank form of a layout, for a year if one is given.
  public static Form of(Layout layout, Optional<Integer> year) {
    return new Form(
        new Source("", 1, Place.UNKNOWN),
        new Head(
            cell(layout.title()),
            year.map(y -> new FormYear(y, FormYear.Basis.PRINTED, Place.UNKNOWN)),
            Cell.EMPTY,
            Cell.EMPTY,
            Cell.EMPTY,
            cell("万元")),
        funds(layout),
        Goal.EMPTY,
        indicators(layout),
        groups(layout),
        Total.EMPTY,
        Set.of(Column.values()),
        Set.of(FundColumn.values()),
        Cell.EMPTY,
        layout.notes().stream().map(BlankForm::cell).toList(),
        List.of(),
        List.of());
  }

  private static List<Fund> funds(Layout layout) {
    List<Fund> funds = new ArrayList<>();
    for (String item : layout.funds().items()) {
      boolean total = funds.isEmpty();
      funds.add(
          new Fund(
              total ? FundKind.TOTAL : FundKind.UNKNOWN,
              cell(item),
              Cell.EMPTY,
              Cell.EMPTY,
              Cell.EMPTY,
              total ? cell(layout.execution()) : Cell.EMPTY,
              Cell.EMPTY,
              Cell.EMPTY,
              total ? Optional.empty() : Optional.of(new Fund.Part(0, Fund.By.SOURCE)),
              Place.UNKNOWN));
    }
    return funds;
  }

  private static List<Indicator> indicators(Layout layout) {
    List<Indicator> rows = new ArrayList<>();
    for (Layout.LevelClass level : layout.indicators().classes()) {
      for (String kind : level.kinds()) {
        for (int i = 0; i < ROWS_OF_A_KIND; i++) {
          rows.add(
              new Indicator(
                  cell(level.name()),
                  cell(kind),
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Cell.EMPTY,
                  Place.UNKNOWN));
        }
      }
    }
    return rows;
  }

  private static List<Group> groups(Layout layout) {
    if (!layout.indicators().weightsInNames()) {
      return List.of();
    }
    return layout.indicators().classes().stream()
        .map(level -> new Group(cell(level.name()), Cell.EMPTY, cell(level.weight()), Cell.EMPTY))
        .toList();
  }

  private static Cell cell(String text) {
    return new Cell(text, Place.UNKNOWN);
  }
}
