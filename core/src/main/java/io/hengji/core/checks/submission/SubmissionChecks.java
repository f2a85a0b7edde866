package io.hengji.core.checks.submission;

import io.hengji.core.year.YearCheck;
import java.util.List;

/// The checks of what a unit submits.
public final class SubmissionChecks {

  /// In the order of their ids.
  public static final List<YearCheck> ALL =
      List.of(new OffApprovedGoal(), new SelfEvaluationMissing(), new Late());

  private SubmissionChecks() {}
}
