package io.hengji.core.checks.score;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Points;
import java.util.List;
import java.util.Optional;

/// SCR-005: the whole weight is claimed on a target that was missed. Reports the computed score, so
/// that SCR-001 and SCR-002 are silent on the row.
public final class FullScoreUnreached implements Check {

  @Override
  public String id() {
    return "SCR-005";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScores(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .flatMap(row -> ClaimedScore.of(row).stream())
        .filter(ClaimedScore::isFullThoughMissed)
        .map(this::finding)
        .toList();
  }

  private Finding finding(ClaimedScore score) {
    IndicatorCase row = score.row();
    Points points = row.points();
    String due = points.bounds().map(_ -> "，按规则计算：" + points.why()).orElse("");
    return row.finding(
        id(),
        Severity.ERROR,
        Column.SCORE,
        "指标值"
            + row.target().text()
            + "，实际完成"
            + row.actual().text()
            + "，未达标却得满分 "
            + PrintedNumber.of(score.claimed())
            + " 分"
            + due
            + "。",
        points.cites());
  }
}
