package io.hengji.core.checks.text;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Goal;
import io.hengji.core.form.Place;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;

/// TXT-001: goal or outcome names a number.
public final class GoalWithoutNumber implements Check {

  @Override
  public String id() {
    return "TXT-001";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    Goal goal = form.form().goal();
    boolean absent =
        goal.expected().isEmpty()
            && goal.actual().isEmpty()
            && goal.expected().place().equals(Place.UNKNOWN)
            && goal.actual().place().equals(Place.UNKNOWN);
    return absent ? Optional.of("表样没有年度总体目标栏") : Optional.empty();
  }

  @Override
  public List<Finding> find(FormCase form) {
    if (!CountedAmounts.of(form.figures().expectedGoal()).isEmpty()
        || !CountedAmounts.of(form.figures().actualGoal()).isEmpty()) {
      return List.of();
    }
    Goal goal = form.form().goal();
    String message =
        goal.expected().isEmpty() && goal.actual().isEmpty()
            ? "年度总体目标没有填写。"
            : "年度总体目标和实际完成情况都没有写明数量。";
    return List.of(form.finding(id(), Severity.WARNING, CellPath.Field.GOAL, message, List.of()));
  }
}
