package io.hengji.core.checks.text;

import io.hengji.core.review.Check;
import java.util.List;

/// The checks of what a form says in words.
public final class TextChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new GoalWithoutNumber(),
          new OutcomeCopiesGoal(),
          new GoalOffIndicators(),
          new SameSentenceEverywhere(),
          new DateOutsideYear(),
          new OutcomeClaimsAll());

  private TextChecks() {}
}
