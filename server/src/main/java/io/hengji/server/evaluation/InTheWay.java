package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.Typing;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// What stands in the way of handing a form in. Empty cells, and blockers that the unit itself can
/// mend, keep it back; blockers in what was approved or counted only want a word on them; all else
/// goes along as it is.
///
/// @param empty cells that have to be filled in
/// @param blockers blockers in cells that the unit fills in
/// @param fixed blockers in cells that it cannot change
/// @param open findings that go along
/// @param undecided rows whose points are not decided
public record InTheWay(
    List<CellPath> empty,
    List<Finding> blockers,
    List<Finding> fixed,
    List<Finding> open,
    List<Integer> undecided) {

  /// @param ofYear what the checks of the year found
  static InTheWay of(LiveForm live, List<Finding> ofYear) {
    Form form = live.checked().form();
    List<CellPath> empty = empty(form);
    List<Finding> blockers = new ArrayList<>();
    List<Finding> fixed = new ArrayList<>();
    List<Finding> open = new ArrayList<>();
    Stream.concat(live.checked().findings().stream(), ofYear.stream())
        .filter(finding -> !empty.contains(finding.at()))
        .forEach(finding ->
            (finding.severity() != Severity.BLOCKER
                    ? open
                    : Typing.OF_EVALUATION.isOpen(finding.at()) ? blockers : fixed)
                .add(finding));
    List<Integer> undecided = new ArrayList<>();
    for (int row = 0; row < form.indicators().size(); row++) {
      if (live.score().indicators().get(row).bounds().isEmpty()
          && !empty.contains(CellPath.indicator(row, Column.ACTUAL))) {
        undecided.add(row);
      }
    }
    return new InTheWay(empty, blockers, fixed, open, undecided);
  }

  private static List<CellPath> empty(Form form) {
    List<CellPath> empty = new ArrayList<>();
    if (!form.goal().expected().isEmpty() && form.goal().actual().isEmpty()) {
      empty.add(CellPath.Field.GOAL_ACTUAL);
    }
    for (int row = 0; row < form.indicators().size(); row++) {
      Indicator indicator = form.indicators().get(row);
      if (!indicator.target().isEmpty() && indicator.actual().isEmpty()) {
        empty.add(CellPath.indicator(row, Column.ACTUAL));
      }
    }
    return empty;
  }

  /// Whether the form has to stay for now.
  public boolean stops() {
    return !empty.isEmpty() || !blockers.isEmpty();
  }

  /// Whether whoever hands the form in has to say why it is as it is.
  public boolean wantsWord() {
    return !fixed.isEmpty();
  }

  /// How many of what goes along are of a severity.
  public long count(Severity severity) {
    return open.stream().filter(finding -> finding.severity() == severity).count();
  }
}
