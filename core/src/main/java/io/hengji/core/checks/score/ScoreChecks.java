package io.hengji.core.checks.score;

import io.hengji.core.form.Column;
import io.hengji.core.review.Check;
import io.hengji.core.review.FormCase;
import java.util.List;
import java.util.Optional;

/// The checks of the points claimed.
public final class ScoreChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new ScoreOffFormula(),
          new ScoreOutOfTier(),
          new ScoreBeyondWeight(),
          new PointsLostUnexplained(),
          new FullScoreUnreached(),
          new TotalOffSum(),
          new GradeOffTotal(),
          new TotalBeyondCap(),
          new EmptyScore());

  private ScoreChecks() {}

  static Optional<String> withoutScores(FormCase form) {
    return form.form().has(Column.SCORE) ? Optional.empty() : Optional.of("表中没有“得分”一栏。");
  }

  static Optional<String> withoutScoresOrRules(FormCase form) {
    return form.rules().isEmpty() ? Optional.of("没有适用的评分规则。") : withoutScores(form);
  }
}
