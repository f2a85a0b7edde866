package io.hengji.core.checks.funds;

import io.hengji.core.form.Cell;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.vocabulary.WordList;
import java.util.stream.Stream;

/// Whether a form says why its budget was changed: in its goal, its remarks or a deviation. The
/// notes of the template are not the form's own words.
final class BudgetChangeCause {

  private static final WordList CAUSES = WordList.of("budget-change-causes");
  private static final WordList LOOKALIKES = WordList.of("budget-change-lookalikes");

  private BudgetChangeCause() {}

  static boolean isNamedIn(Form form) {
    return Stream.concat(
            Stream.of(form.goal().expected(), form.goal().actual(), form.remarks()),
            form.indicators().stream().map(Indicator::deviation))
        .map(Cell::text)
        .map(BudgetChangeCause::withoutLookalikes)
        .anyMatch(CAUSES::anyIn);
  }

  private static String withoutLookalikes(String text) {
    String rest = text;
    for (String lookalike : LOOKALIKES.words()) {
      rest = rest.replace(lookalike, "");
    }
    return rest;
  }
}
