package io.hengji.server.evaluation;

import io.hengji.core.checks.CheckName;
import io.hengji.core.checks.CheckPage;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Finding;
import io.hengji.server.frame.Frame;
import io.hengji.server.grid.MarkView;
import java.util.Set;

/// What the page of handing in shows.
///
/// @param bare rows that no evidence proves
/// @param word what the unit says about it
/// @param refused whether it was tried and could not be done
public record HandInView(
    Evaluation evaluation, InTheWay inTheWay, Set<Integer> bare, String word, boolean refused) {

  /// The address of a cell on the page of the form.
  public String cell(CellPath path) {
    return "/evaluate/%s?row=%d#%s"
        .formatted(evaluation.project(), RowView.rowOf(path), MarkView.cellId(path));
  }

  /// What a cell is called: its row and its column.
  public String name(Frame frame, CellPath path) {
    int row = RowView.rowOf(path);
    return row < 0
        ? frame.t("evaluate.goal.actual")
        : name(row) + " · " + frame.t("evaluate.actual");
  }

  /// The name of a row.
  public String name(int row) {
    Indicator indicator = evaluation.form().indicators().get(row);
    return indicator.level3().isEmpty() ? indicator.level2().text() : indicator.level3().text();
  }

  /// The name of a check.
  public static String title(Frame frame, Finding finding) {
    return frame.english()
        ? CheckName.of(finding.check()).english()
        : CheckPage.of(finding.check()).title();
  }
}
