package io.hengji.server.evaluation;

import io.hengji.core.form.CellChange;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.quantity.Decimals;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A form with the cells that somebody wrote, each taken for itself: what somebody else changed
/// meanwhile is a clash and stays, what cannot stand there is refused, all others are written.
///
/// @param refused the key of the sentence that says why, by cell
record EditedForm(
    Form form, List<Written> written, List<Clash> clashes, Map<CellPath, String> refused) {

  /// A cell that was written.
  record Written(CellPath at, String before, String after) {}

  /// A cell that two people wrote.
  record Clash(CellPath at, String mine, String theirs) {}

  private static final int LONGEST = 2000;
  private static final Set<Column> OPEN = Set.of(Column.ACTUAL, Column.SCORE, Column.DEVIATION);

  /// Whether the unit fills this cell in; all others were approved or are counted.
  static boolean isOpen(CellPath path) {
    return switch (path) {
      case CellPath.IndicatorCell(int _, Column column) -> OPEN.contains(column);
      case CellPath.Field field -> field == CellPath.Field.GOAL_ACTUAL;
      default -> false;
    };
  }

  static EditedForm of(Form before, List<CellEdit> edits) {
    Form form = before;
    List<Written> written = new ArrayList<>();
    List<Clash> clashes = new ArrayList<>();
    Map<CellPath, String> refused = new LinkedHashMap<>();
    for (CellEdit edit : edits) {
      CellChange change = new CellChange(edit.at(), edit.text());
      String now = form.cell(edit.at()).text();
      Optional<String> trouble = trouble(edit);
      if (!isOpen(edit.at()) || !change.fits(form) || now.equals(edit.text())) {
        continue;
      }
      if (trouble.isPresent()) {
        refused.put(edit.at(), trouble.get());
      } else if (edit.was().map(now::equals).orElse(edit.fresh())) {
        form = change.in(form);
        written.add(new Written(edit.at(), now, edit.text()));
      } else {
        clashes.add(new Clash(edit.at(), edit.text(), now));
      }
    }
    return new EditedForm(form, written, clashes, refused);
  }

  private static Optional<String> trouble(CellEdit edit) {
    if (edit.text().length() > LONGEST) {
      return Optional.of("evaluate.refused.long");
    }
    boolean points =
        edit.at() instanceof CellPath.IndicatorCell(int _, Column column) && column == Column.SCORE;
    return points && !edit.text().isEmpty() && Decimals.only(edit.text()).isEmpty()
        ? Optional.of("evaluate.refused.points")
        : Optional.empty();
  }
}
