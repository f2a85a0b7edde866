package io.hengji.core.checks.deviation;

import io.hengji.core.form.Column;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Direction;
import java.util.List;
import java.util.Optional;

/// DEV-004: the explanation says one thing and the figures another.
public final class ExplanationContradicts implements Check {

  @Override
  public String id() {
    return "DEV-004";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return DeviationChecks.withoutColumn(form);
  }

  @Override
  public List<Finding> find(FormCase form) {
    return IndicatorCase.of(form).flatMap(row -> find(row).stream()).toList();
  }

  private Optional<Finding> find(IndicatorCase row) {
    Explanation said = Explanation.of(row);
    if (said.saysNothing()) {
      return Optional.empty();
    }
    if (row.isShort() && said.claimsCompletion()) {
      return Optional.of(finding(row, said, "并未达标"));
    }
    if (row.isReached() && said.claimsSurplus() && isJustMet(row)) {
      return Optional.of(finding(row, said, "只是持平，没有超额"));
    }
    if (row.isReached() && said.claimsShortfall() && row.actualFigure().isPresent()) {
      return Optional.of(finding(row, said, "已经达标"));
    }
    return Optional.empty();
  }

  private static boolean isJustMet(IndicatorCase row) {
    Optional<Amount> target = row.targetFigure();
    Optional<Amount> actual = row.actualFigure();
    return row.direction() == Direction.POSITIVE
        && target.isPresent()
        && actual.isPresent()
        && target.get().unit().comparesWith(actual.get().unit())
        && actual.get().inFirstUnit().compareTo(target.get().inFirstUnit()) == 0;
  }

  private Finding finding(IndicatorCase row, Explanation said, String truth) {
    return row.finding(
        id(),
        Severity.WARNING,
        Column.DEVIATION,
        "指标值"
            + row.target().text()
            + "，实际完成"
            + row.actual().text()
            + "，"
            + truth
            + "，与说明“"
            + said.text()
            + "”矛盾，应据实说明。",
        List.of());
  }
}
