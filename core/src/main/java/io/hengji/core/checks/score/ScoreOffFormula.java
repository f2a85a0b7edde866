package io.hengji.core.checks.score;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Bounds;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// SCR-001: the points claimed are not what the formula gives, rounded as they are.
public final class ScoreOffFormula implements Check {

  @Override
  public String id() {
    return "SCR-001";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScoresOrRules(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .flatMap(row -> ClaimedScore.of(row).stream())
        .flatMap(score -> find(score).stream())
        .toList();
  }

  private Optional<Finding> find(ClaimedScore score) {
    Optional<BigDecimal> due =
        score.row().points().bounds().filter(Bounds::isExact).map(Bounds::low);
    if (due.isEmpty() || due.get().compareTo(score.claimed()) == 0) {
      return Optional.empty();
    }
    if (!score.isWithinWeight() || score.isFullThoughMissed()) {
      return Optional.empty();
    }
    if (score.allowedAtItsDecimals().filter(b -> b.contains(score.claimed())).isPresent()) {
      return Optional.empty();
    }
    return Optional.of(finding(score, due.get()));
  }

  private Finding finding(ClaimedScore score, BigDecimal due) {
    BigDecimal over = score.claimed().subtract(due);
    String difference = (over.signum() > 0 ? "多计 " : "少计 ") + PrintedNumber.of(over.abs()) + " 分";
    return score
        .row()
        .finding(
            id(),
            over.signum() > 0 ? Severity.ERROR : Severity.WARNING,
            Column.SCORE,
            "自评得 "
                + PrintedNumber.of(score.claimed())
                + " 分，按规则应得 "
                + PrintedNumber.of(due)
                + " 分（"
                + score.row().points().why()
                + "），"
                + difference
                + "。",
            score.row().points().cites());
  }
}
