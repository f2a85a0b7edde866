package io.hengji.core.checks.funds;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.vocabulary.WordList;
import java.util.stream.Stream;

/// Whether a form says why its budget was changed: in its goal, its remarks or a deviation. The
/// notes of the template are not the form's own words. A deviation speaks of many things that are
/// adjusted or merged; it counts where it speaks of money.
final class BudgetChangeCause {

  private static final WordList CAUSES = WordList.of("budget-change-causes");
  private static final WordList MONEY = WordList.of("budget-words");
  private static final WordList LOOKALIKES = WordList.of("budget-change-lookalikes");

  private BudgetChangeCause() {}

  static boolean isNamedIn(Form form) {
    boolean said =
        Stream.of(form.goal().expected(), form.goal().actual(), form.remarks())
            .anyMatch(BudgetChangeCause::isNamedIn);
    return said
        || form.indicators().stream()
            .map(Indicator::deviation)
            .anyMatch(cell -> isNamedIn(cell) && MONEY.anyIn(cell.text()));
  }

  private static boolean isNamedIn(Cell cell) {
    return CAUSES.anyIn(withoutLookalikes(cell.text()));
  }

  private static String withoutLookalikes(String text) {
    String rest = text;
    for (String lookalike : LOOKALIKES.words()) {
      rest = rest.replace(lookalike, "");
    }
    return rest;
  }
}
