package io.hengji.core.checks;

import io.hengji.core.checks.actual.ActualChecks;
import io.hengji.core.checks.deviation.DeviationChecks;
import io.hengji.core.checks.form.EmptyActual;
import io.hengji.core.checks.form.EmptyTarget;
import io.hengji.core.checks.form.FormChecks;
import io.hengji.core.checks.funds.FundsChecks;
import io.hengji.core.checks.history.HistoryChecks;
import io.hengji.core.checks.list.ListChecks;
import io.hengji.core.checks.monitoring.MonitoringChecks;
import io.hengji.core.checks.report.ReportChecks;
import io.hengji.core.checks.score.ScoreChecks;
import io.hengji.core.checks.set.SetChecks;
import io.hengji.core.checks.submission.SubmissionChecks;
import io.hengji.core.checks.target.TargetChecks;
import io.hengji.core.checks.text.OutcomeClaimsAll;
import io.hengji.core.checks.text.OutcomeCopiesGoal;
import io.hengji.core.checks.text.TextChecks;
import io.hengji.core.checks.weight.WeightChecks;
import io.hengji.core.review.Check;
import io.hengji.core.review.CrossCheck;
import io.hengji.core.review.SequenceCheck;
import io.hengji.core.year.YearCheck;
import java.util.List;
import java.util.stream.Stream;

/// All checks, in the order of the catalogue: those of one form, those between documents, and those
/// of a project's year.
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

  private static final List<Check> OF_GOAL =
      ALL.stream().filter(check -> !asksForOutcome(check)).toList();

  private static final List<CrossCheck<?>> BETWEEN =
      Stream.<List<? extends CrossCheck<?>>>of(
              ReportChecks.ALL, ListChecks.ALL, SetChecks.ALL, HistoryChecks.ALL)
          .<CrossCheck<?>>flatMap(List::stream)
          .toList();

  private static final List<SequenceCheck> OVER_FORMS =
      Stream.of(SetChecks.ALL, HistoryChecks.ALL).flatMap(List::stream).toList();

  private static final List<YearCheck> OF_YEAR =
      Stream.of(SubmissionChecks.ALL, MonitoringChecks.ALL).flatMap(List::stream).toList();

  private static final List<String> IDS =
      Stream.of(
              ALL.stream().map(Check::id),
              BETWEEN.stream().map(CrossCheck::id),
              OF_YEAR.stream().map(YearCheck::id))
          .flatMap(ids -> ids)
          .toList();

  private Checks() {}

  /// Every check of one form.
  public static List<Check> all() {
    return ALL;
  }

  /// Every check of a goal that is being declared: of its words, indicators, targets and weights,
  /// while nothing is done or spent yet.
  public static List<Check> ofGoal() {
    return OF_GOAL;
  }

  private static boolean asksForOutcome(Check check) {
    return FundsChecks.ALL.contains(check)
        || ActualChecks.ALL.contains(check)
        || ScoreChecks.ALL.contains(check)
        || DeviationChecks.ALL.contains(check)
        || switch (check) {
          case EmptyActual _, EmptyTarget _, OutcomeCopiesGoal _, OutcomeClaimsAll _ -> true;
          default -> false;
        };
  }

  /// Every check over many forms.
  public static List<SequenceCheck> overForms() {
    return OVER_FORMS;
  }

  /// Every check between several documents.
  public static List<CrossCheck<?>> between() {
    return BETWEEN;
  }

  /// Every check of a project's year, which needs more than forms.
  public static List<YearCheck> ofYear() {
    return OF_YEAR;
  }

  /// The ids of all checks.
  public static List<String> ids() {
    return IDS;
  }
}
