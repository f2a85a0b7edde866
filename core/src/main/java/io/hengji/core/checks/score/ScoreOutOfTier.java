package io.hengji.core.checks.score;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Bounds;
import java.util.List;
import java.util.Optional;

/// SCR-002: the points claimed lie outside the band of the tier that the words reached.
public final class ScoreOutOfTier implements Check {

  @Override
  public String id() {
    return "SCR-002";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScoresOrRules(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .flatMap(row -> ClaimedScore.of(row).stream())
        .filter(this::isOut)
        .map(this::finding)
        .toList();
  }

  private boolean isOut(ClaimedScore score) {
    Optional<Bounds> band = score.row().points().bounds();
    if (band.isEmpty() || band.get().isExact() || band.get().contains(score.claimed())) {
      return false;
    }
    if (!score.isWithinWeight() || score.isFullThoughMissed()) {
      return false;
    }
    return score.allowedAtItsDecimals().filter(b -> b.contains(score.claimed())).isEmpty();
  }

  private Finding finding(ClaimedScore score) {
    return score
        .row()
        .finding(
            id(),
            Severity.ERROR,
            Column.SCORE,
            "自评得 "
                + PrintedNumber.of(score.claimed())
                + " 分，与所达档次不符："
                + score.row().points().why()
                + "。",
            score.row().points().cites());
  }
}
