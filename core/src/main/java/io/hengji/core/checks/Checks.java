package io.hengji.core.checks;

import io.hengji.core.checks.actual.ActualChecks;
import io.hengji.core.checks.deviation.DeviationChecks;
import io.hengji.core.checks.form.FormChecks;
import io.hengji.core.checks.funds.FundsChecks;
import io.hengji.core.checks.score.ScoreChecks;
import io.hengji.core.checks.target.TargetChecks;
import io.hengji.core.checks.text.TextChecks;
import io.hengji.core.checks.weight.WeightChecks;
import io.hengji.core.review.Check;
import java.util.List;
import java.util.stream.Stream;

/// All checks, in the order of the catalogue.
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

  private Checks() {}

  /// Every check there is.
  public static List<Check> all() {
    return ALL;
  }
}
