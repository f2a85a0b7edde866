package io.hengji.core.checks.score;

import io.hengji.core.checks.deviation.Explanation;
import io.hengji.core.form.Column;
import io.hengji.core.quantity.Meaning;
import io.hengji.core.quantity.Tier;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Verdict;
import java.util.List;
import java.util.Optional;

/// SCR-004: by the form's own word or figures the target was reached, points are off, and nobody
/// says why.
public final class PointsLostUnexplained implements Check {

  @Override
  public String id() {
    return "SCR-004";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScores(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(PointsLostUnexplained::isReached)
        .filter(Explanation::isMissing)
        .flatMap(row -> ClaimedScore.of(row).stream())
        .filter(score -> score.isWithinWeight() && score.claimed().compareTo(score.weight()) < 0)
        .filter(score -> !isTakenByRules(score))
        .map(this::finding)
        .toList();
  }

  private static boolean isReached(IndicatorCase row) {
    if (row.points().verdict() != Verdict.UNDETERMINED) {
      return row.isReached();
    }
    return row.actual().meaning() instanceof Meaning.Words(Optional<Tier> tier)
        && tier.equals(Optional.of(Tier.REACHED));
  }

  /// Points that the rules themselves withhold, for a surplus or by a ladder, need no word.
  private static boolean isTakenByRules(ClaimedScore score) {
    return score
        .row()
        .points()
        .bounds()
        .filter(bounds -> score.claimed().compareTo(bounds.high()) >= 0)
        .isPresent();
  }

  private Finding finding(ClaimedScore score) {
    IndicatorCase row = score.row();
    return row.finding(
        id(),
        Severity.WARNING,
        Column.SCORE,
        "指标值"
            + row.target().text()
            + "，实际完成"
            + row.actual().text()
            + "，按填报已经达标，却在 "
            + PrintedNumber.of(score.weight())
            + " 分中扣去 "
            + PrintedNumber.of(score.weight().subtract(score.claimed()))
            + " 分，没有说明扣分原因。",
        row.points().cites());
  }
}
