package io.hengji.core.checks.score;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Group;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Figures.GroupFigures;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// SCR-003: more points are claimed than can be had, or less than none.
public final class ScoreBeyondWeight implements Check {

  @Override
  public String id() {
    return "SCR-003";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return ScoreChecks.withoutScores(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    IndicatorCase.of(form)
        .flatMap(row -> ClaimedScore.of(row).stream())
        .filter(score -> !score.isWithinWeight())
        .map(score ->
            score
                .row()
                .finding(
                    id(),
                    Severity.BLOCKER,
                    Column.SCORE,
                    sentence(score.claimed(), score.weight()),
                    List.of()))
        .forEach(findings::add);
    if (findings.isEmpty()) {
      findings.addAll(ofGroups(form));
    }
    return findings;
  }

  /// The levels' own points, where no row of them is to blame.
  private List<Finding> ofGroups(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < form.form().groups().size(); i++) {
      GroupFigures figures = form.figures().groups().get(i);
      Optional<BigDecimal> score = figures.score();
      Optional<BigDecimal> weight = figures.weight();
      if (score.isPresent() && weight.isPresent() && isOff(score.get(), weight.get())) {
        Group group = form.form().groups().get(i);
        String name = group.level2().isEmpty() ? group.level1().text() : group.level2().text();
        findings.add(
            form.finding(
                id(),
                Severity.BLOCKER,
                CellPath.group(i, Column.SCORE),
                name + "小计：" + sentence(score.get(), weight.get()),
                List.of()));
      }
    }
    return findings;
  }

  private static boolean isOff(BigDecimal score, BigDecimal weight) {
    return score.signum() < 0 || score.compareTo(weight) > 0;
  }

  private static String sentence(BigDecimal claimed, BigDecimal weight) {
    String limit = claimed.signum() < 0 ? "得分不得低于 0 分" : "得分不得超过分值";
    return "分值 "
        + PrintedNumber.of(weight)
        + " 分，自评得 "
        + PrintedNumber.of(claimed)
        + " 分，"
        + limit
        + "。";
  }
}
