package io.hengji.documents.forms;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Group;
import io.hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/// The levels that the rows of a table of indicators stand under, and the weights printed with
/// them.
final class Levels {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,4}(?:\\.\\d+)?");

  private final Draft draft;
  private Cell first = Cell.EMPTY;
  private Cell second = Cell.EMPTY;
  private String firstPrinted = "";
  private String secondPrinted = "";

  Levels(Draft draft) {
    this.draft = draft;
  }

  Cell first() {
    return first;
  }

  Cell second() {
    return second;
  }

  /// The next row stands under no level.
  void none() {
    first = Cell.EMPTY;
    second = Cell.EMPTY;
    firstPrinted = "";
    secondPrinted = "";
  }

  /// A level 1 as a row prints it, with the weight and score beside it; an empty cell or the same
  /// name again means as above.
  void first(Cell printed, Cell weight, Cell score) {
    if (printed.isEmpty() || printed.text().equals(firstPrinted)) {
      return;
    }
    LevelName level = LevelName.of(printed);
    firstPrinted = printed.text();
    first = level.name();
    second = Cell.EMPTY;
    secondPrinted = "";
    group(first, Cell.EMPTY, weight.isEmpty() ? level.weight() : weight, score);
  }

  /// A level 2 alike.
  void second(Cell printed, Cell weight, Cell score) {
    if (printed.isEmpty() || printed.text().equals(secondPrinted)) {
      return;
    }
    LevelName level = LevelName.of(printed);
    secondPrinted = printed.text();
    second = level.name();
    group(first, second, weight.isEmpty() ? level.weight() : weight, score);
  }

  /// A row of its own with weight and score of the level 1 in force.
  void subtotalOfFirst(Cell weight, Cell score) {
    subtotal(Cell.EMPTY, weight, score);
  }

  /// A row of its own with weight and score of the level 2 in force.
  void subtotalOfSecond(Cell weight, Cell score) {
    subtotal(second, weight, score);
  }

  /// Where no level is in force, or the weights of all levels are added up, it is the form's total,
  /// if none is printed.
  private void subtotal(Cell level2, Cell weight, Cell score) {
    if ((first.isEmpty() && level2.isEmpty()) || isSumOfAll(weight)) {
      draft.answer(Label.TOTAL_WEIGHT, weight, true);
      draft.answer(Label.TOTAL_SCORE, score, true);
      return;
    }
    for (int i = 0; i < draft.groups.size(); i++) {
      Group group = draft.groups.get(i);
      if (group.level1().equals(first) && group.level2().equals(level2)) {
        Cell known = group.weight().isEmpty() ? weight : group.weight();
        draft.groups.set(i, new Group(first, level2, known, score));
        return;
      }
    }
    group(first, level2, weight, score);
  }

  private boolean isSumOfAll(Cell weight) {
    if (draft.indicators.stream().map(row -> row.level1().text()).distinct().count() < 2) {
      return false;
    }
    BigDecimal sum = BigDecimal.ZERO;
    for (Indicator row : draft.indicators) {
      String text = row.weight().text();
      sum = NUMBER.matcher(text).matches() ? sum.add(new BigDecimal(text)) : sum;
    }
    String printed = weight.text();
    return NUMBER.matcher(printed).matches() && sum.compareTo(new BigDecimal(printed)) == 0;
  }

  private void group(Cell level1, Cell level2, Cell weight, Cell score) {
    if (!weight.isEmpty() || !score.isEmpty()) {
      draft.groups.add(new Group(level1, level2, weight, score));
    }
  }
}
