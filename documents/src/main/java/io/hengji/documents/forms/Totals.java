package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Unread;
import io.hengji.documents.forms.Lexicon.Sense;
import io.hengji.documents.grid.GridCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Reads the total: 总分 under the columns of weight and score, or labels with their answers.
final class Totals {
  private static final Set<String> GRADES =
      Set.of("优", "良", "中", "差", "优秀", "良好", "合格", "不合格", "较差");

  private Totals() {}

  /// Whether a row of the table, or under it, is one of totals; takes what it says.
  static boolean read(Row row, Draft draft, Optional<Bands<Slot>> bands) {
    List<GridCell> filled = row.filled();
    if (filled.isEmpty() || row.line()) {
      return false;
    }
    GridCell first = filled.getFirst();
    Optional<Label> label = Pair.sense(first.text()).map(Sense::meaning).filter(Label::isTotal);
    if (label.isEmpty() && bands.isPresent()) {
      return readFromRight(row, draft, bands.get());
    }
    if (label.isEmpty() || (bands.isEmpty() && !draft.hasGoal && !draft.hasHead())) {
      return false;
    }
    List<Pair> pairs = Pair.of(row);
    for (Pair pair : pairs) {
      if (pair.label().isTotal()) {
        Cell weight = weightBehind(pair);
        if (!weight.isEmpty()) {
          draft.answer(Label.TOTAL_WEIGHT, weight, true);
        }
        boolean byColumn =
            !isInside(pair, row)
                && bands.isPresent()
                && bands.get().gridColumns() == row.grid().columns();
        if (!byColumn || !takeByColumn(pair, row, draft, bands.get(), pairs.size())) {
          answer(pair, draft);
        }
      }
    }
    return true;
  }

  /// The weight in brackets behind the label: 总分（100分）.
  private static Cell weightBehind(Pair pair) {
    return Caption.of(pair.at().text()).brackets().stream()
        .filter(inside -> inside.matches("(?:满分|共|计)?\\d{1,4}(?:\\.\\d+)?分?"))
        .findFirst()
        .map(inside -> new Cell(inside.replaceAll("[^\\d.]", ""), pair.at().cell().place()))
        .orElse(Cell.EMPTY);
  }

  /// Whether the answer stands behind the label's colon, in the label's cell.
  private static boolean isInside(Pair pair, Row row) {
    return pair.values().stream()
        .anyMatch(value ->
            !value.isEmpty() && row.cells().stream().noneMatch(cell -> cell.cell().equals(value)));
  }

  /// A total whose label stands right of its points, in a table that reads so.
  private static boolean readFromRight(Row row, Draft draft, Bands<Slot> bands) {
    List<GridCell> points = row.filled().subList(0, row.filled().size() - 1);
    GridCell last = row.filled().getLast();
    boolean total =
        !points.isEmpty()
            && bands.gridColumns() == row.grid().columns()
            && Pair.sense(last.text()).filter(s -> s.meaning() == Label.TOTAL).isPresent()
            && points.stream().allMatch(cell -> FundItem.isAmount(cell.text()));
    if (total) {
      points.forEach(cell ->
          labelOf(cell, Label.TOTAL, bands, false)
              .ifPresent(label -> draft.answer(label, cell.cell(), false)));
    }
    return total;
  }

  /// Takes a total that stands as label and answer.
  static void answer(Pair pair, Draft draft) {
    List<Cell> values = pair.values().stream().filter(cell -> !cell.isEmpty()).toList();
    if (pair.label() != Label.GRADE && !values.stream().allMatch(Totals::isPoints)) {
      return;
    }
    if (pair.label() == Label.GRADE && pair.value().text().matches(".*[，。；,;].*")) {
      draft.unread.add(new Unread(pair.value(), "不是单独的评价等级"));
      return;
    }
    switch (pair.label()) {
      case TOTAL -> {
        if (values.size() == 2) {
          draft.answer(Label.TOTAL_WEIGHT, values.getFirst(), false);
        }
        draft.answer(Label.TOTAL_SCORE, values.isEmpty() ? Cell.EMPTY : values.getLast(), true);
      }
      case TOTAL_WEIGHT, TOTAL_SCORE, GRADE ->
          draft.answer(pair.label(), pair.value(), pair.weak());
      default -> {}
    }
  }

  private static boolean isPoints(Cell cell) {
    return cell.text().chars().anyMatch(Character::isDigit) || Placeholder.is(cell.text());
  }

  private static boolean takeByColumn(
      Pair pair, Row row, Draft draft, Bands<Slot> bands, int pairs) {
    if (pair.label() == Label.GRADE || (pairs > 1 && pair.label() != Label.TOTAL)) {
      return false;
    }
    List<GridCell> values = new ArrayList<>();
    for (GridCell cell : row.filled()) {
      if (cell.column() > pair.at().column() && pair.values().contains(cell.cell())) {
        values.add(cell);
      }
    }
    if (values.isEmpty()) {
      draft.answer(Label.TOTAL, Cell.EMPTY, true);
      return true;
    }
    for (GridCell cell : values) {
      Optional<Slot> slot = bands.of(cell).map(Band::slot);
      if (slot.equals(Optional.of(Slot.LEVEL1_WEIGHT)) && FundItem.isAmount(cell.text())) {
        draft.answer(Label.TOTAL_WEIGHT, cell.cell(), true);
      }
      if (slot.filter(Slot::hasNoTotal).isPresent()) {
        continue;
      }
      Optional<Label> label = labelOf(cell, pair.label(), bands, values.size() == 1);
      if (label.isPresent()) {
        draft.answer(label.get(), cell.cell(), false);
      } else if (!Placeholder.is(cell.text())) {
        draft.unread.add(new Unread(cell.cell(), "不在合计行的分值、得分或等级之下"));
      }
    }
    return true;
  }

  private static Optional<Label> labelOf(
      GridCell cell, Label label, Bands<Slot> bands, boolean only) {
    if (GRADES.contains(cell.text())) {
      return Optional.of(Label.GRADE);
    }
    boolean score = bands.first(Slot.SCORE).filter(b -> b.shared(cell) > 0).isPresent();
    boolean weight = bands.first(Slot.WEIGHT).filter(b -> b.shared(cell) > 0).isPresent();
    if (only && label != Label.TOTAL) {
      return Optional.of(label);
    }
    if (score) {
      return Optional.of(Label.TOTAL_SCORE);
    }
    if (weight) {
      return Optional.of(Label.TOTAL_WEIGHT);
    }
    return only && FundItem.isNumber(cell.text())
        ? Optional.of(Label.TOTAL_SCORE)
        : Optional.empty();
  }
}
