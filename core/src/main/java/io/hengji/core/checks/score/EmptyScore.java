package io.hengji.core.checks.score;

import io.hengji.core.form.Column;
import io.hengji.core.form.Group;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// SCR-009: a row has points to be had and its cell for points claimed is empty.
public final class EmptyScore implements Check {

  private static final Pattern STROKES = Pattern.compile("[-－—–/／\\\\\\s]*");

  @Override
  public String id() {
    return "SCR-009";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScores(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form)
        .filter(EmptyScore::isBlank)
        .filter(EmptyScore::wantsScore)
        .filter(row -> !isScoredByGroup(row))
        .map(row ->
            row.finding(id(), Severity.ERROR, Column.SCORE, "没有填得分，每项指标都应填写自评得分。", List.of()))
        .toList();
  }

  private static boolean isBlank(IndicatorCase row) {
    return STROKES.matcher(row.text(Column.SCORE)).matches();
  }

  /// A row without a weight is for WGT-002, unless the layout has no weights.
  private static boolean wantsScore(IndicatorCase row) {
    return row.form().form().has(Column.WEIGHT)
        ? row.weight().filter(weight -> weight.signum() > 0).isPresent()
        : !row.isEmpty(Column.TARGET) && !row.isEmpty(Column.ACTUAL);
  }

  /// True where the points stand at the level above and at none of its rows.
  private static boolean isScoredByGroup(IndicatorCase row) {
    for (Group group : row.form().form().groups()) {
      if (!group.score().isEmpty() && holds(group, row)) {
        return IndicatorCase.of(row.form())
            .filter(other -> holds(group, other))
            .allMatch(EmptyScore::isBlank);
      }
    }
    return false;
  }

  private static boolean holds(Group group, IndicatorCase row) {
    return group.level1().text().equals(row.text(Column.LEVEL1))
        && (group.level2().isEmpty() || group.level2().text().equals(row.text(Column.LEVEL2)));
  }
}
