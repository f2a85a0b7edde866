package io.hengji.core.checks.history;

import io.hengji.core.review.SequenceCheck;
import java.util.List;

/// The checks over the years of one project.
public final class HistoryChecks {

  /// In the order of their ids.
  public static final List<SequenceCheck> ALL =
      List.of(
          new TargetBelowLastActual(),
          new SameEveryYear(),
          new CarryOverOff(),
          new ProblemReturns());

  private HistoryChecks() {}
}
