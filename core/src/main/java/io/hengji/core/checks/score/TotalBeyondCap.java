package io.hengji.core.checks.score;

import io.hengji.core.form.CellPath;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.score.Claim;
import io.hengji.core.score.Comparison;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;

/// SCR-008: the total claimed is above the ceiling that the book sets for so low an execution rate.
public final class TotalBeyondCap implements Check {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  @Override
  public String id() {
    return "SCR-008";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.rule(Rule.TOTAL_CAPS).isEmpty()
        ? Optional.of("适用的规则没有按预算执行率限制总分。")
        : Optional.empty();
  }

  @Override
  public List<Finding> find(FormCase form) {
    Optional<BigDecimal> total = form.figures().totalScore();
    Optional<Ruled<Rule.TotalCaps>> caps = form.rule(Rule.TOTAL_CAPS);
    Optional<BigDecimal> rate =
        form.figures().execution().map(Claim::comparison).flatMap(TotalBeyondCap::rate);
    if (total.isEmpty() || caps.isEmpty() || rate.isEmpty()) {
      return List.of();
    }
    Optional<Rule.Cap> cap =
        caps.get().value().caps().stream()
            .filter(step -> rate.get().compareTo(step.below()) < 0)
            .findFirst();
    if (cap.isEmpty() || total.get().compareTo(cap.get().total()) <= 0) {
      return List.of();
    }
    return List.of(
        form.finding(
            id(),
            Severity.ERROR,
            CellPath.Field.TOTAL_SCORE,
            "总分填 "
                + PrintedNumber.of(total.get())
                + " 分，预算执行率 "
                + PrintedNumber.rounded(rate.get())
                + "% 低于 "
                + PrintedNumber.of(cap.get().below())
                + "%，总分不得超过 "
                + PrintedNumber.of(cap.get().total())
                + " 分。",
            caps.get().cites()));
  }

  /// The rate in per cent.
  private static Optional<BigDecimal> rate(Comparison execution) {
    return switch (execution) {
      case Comparison.OfSpending(var spent) when spent.target().signum() > 0 ->
          Optional.of(
              spent.actual().multiply(HUNDRED).divide(spent.target(), MathContext.DECIMAL64));
      case Comparison.OfRate(var rate) -> Optional.of(rate);
      case Comparison.OfSpending _,
          Comparison.OfFigures _,
          Comparison.OfRange _,
          Comparison.OfDay _,
          Comparison.OfWords _,
          Comparison.Open _ ->
          Optional.empty();
    };
  }
}
