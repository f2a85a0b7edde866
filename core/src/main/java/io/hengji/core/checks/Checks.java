package io.hengji.core.checks;

import io.hengji.core.checks.actual.ActualChecks;
import io.hengji.core.checks.deviation.DeviationChecks;
import io.hengji.core.checks.form.FormChecks;
import io.hengji.core.checks.funds.FundsChecks;
import io.hengji.core.checks.history.HistoryChecks;
import io.hengji.core.checks.list.ListChecks;
import io.hengji.core.checks.report.ReportChecks;
import io.hengji.core.checks.score.ScoreChecks;
import io.hengji.core.checks.set.SetChecks;
import io.hengji.core.checks.target.TargetChecks;
import io.hengji.core.checks.text.TextChecks;
import io.hengji.core.checks.weight.WeightChecks;
import io.hengji.core.review.Check;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.SequenceCheck;
import java.util.List;
import java.util.stream.Stream;

/// All checks, in the order of the catalogue: those of one form, and those between documents.
public final class Checks {

  private static final List<Check> ALL =
      Stream.of(
              FormChecks.ALL,
              FundsChecks.ALL,
              WeightChecks.ALL,
              TargetChecks.ALL,
              ActualChecks.ALL,
              ScoreChecks.ALL,
              DeviationChecks.ALL,
              TextChecks.ALL)
          .flatMap(List::stream)
          .toList();

  private static final List<CrossCheck<?>> BETWEEN =
      Stream.<List<? extends CrossCheck<?>>>of(
              ReportChecks.ALL, ListChecks.ALL, SetChecks.ALL, HistoryChecks.ALL)
          .<CrossCheck<?>>flatMap(List::stream)
          .toList();

  private static final List<SequenceCheck> OVER_FORMS =
      Stream.of(SetChecks.ALL, HistoryChecks.ALL).flatMap(List::stream).toList();

  private static final List<String> IDS =
      Stream.concat(ALL.stream().map(Check::id), BETWEEN.stream().map(CrossCheck::id)).toList();

  private Checks() {}

  /// Every check of one form.
  public static List<Check> all() {
    return ALL;
  }

  /// Every check over many forms.
  public static List<SequenceCheck> overForms() {
    return OVER_FORMS;
  }

  /// Every check between several documents.
  public static List<CrossCheck<?>> between() {
    return BETWEEN;
  }

  /// The ids of all checks.
  public static List<String> ids() {
    return IDS;
  }
}
