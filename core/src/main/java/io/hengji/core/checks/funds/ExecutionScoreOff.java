package io.hengji.core.checks.funds;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// FND-003: the points of the execution of the budget are what the rules give for the exact or for
/// the printed rate, rounded at the decimals of the claim (one or more).
public final class ExecutionScoreOff implements Check {

  @Override
  public String id() {
    return "FND-003";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    return form.rule(Rule.EXECUTION_SCORING).isEmpty()
        ? Optional.of("没有适用的评分规则规定预算执行得分")
        : Optional.empty();
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    int row = block.totalRow().orElse(0);
    Optional<BigDecimal> weight = weight(form);
    Optional<BigDecimal> claimed = form.figures().execution().flatMap(line -> line.claimed());
    Optional<Ruled<Rule.ExecutionScoring>> scoring = form.rule(Rule.EXECUTION_SCORING);
    if (block.rows().isEmpty() || weight.isEmpty() || claimed.isEmpty() || scoring.isEmpty()) {
      return List.of();
    }
    List<BigDecimal> rates = rates(block, row);
    int decimals = Math.max(1, claimed.get().scale());
    List<BigDecimal> points =
        rates.stream().map(rate -> points(scoring.get().value(), rate, weight.get())).toList();
    if (points.isEmpty()
        || points.stream()
            .map(exact -> exact.setScale(decimals, RoundingMode.HALF_UP))
            .anyMatch(rounded -> rounded.compareTo(claimed.get()) == 0)) {
      return List.of();
    }
    CellPath at = CellPath.fund(row, FundColumn.SCORE);
    String message =
        "%s填为%s，按执行率%s%%和分值%s计算应为%s。"
            .formatted(
                Caption.of(form.form(), at),
                at.in(form.form()).text(),
                PrintedNumber.rounded(rates.getFirst()),
                PrintedNumber.of(weight.get()),
                PrintedNumber.rounded(points.getFirst()));
    return List.of(form.finding(id(), Severity.ERROR, at, message, scoring.get().cites()));
  }

  /// The weight of the total's row; the book's where the layout has a score and no weight.
  private static Optional<BigDecimal> weight(FormCase form) {
    Optional<BigDecimal> ruled =
        form.form().has(FundColumn.WEIGHT)
            ? Optional.empty()
            : form.rule(Rule.EXECUTION_WEIGHT).map(Ruled::value);
    return form.figures().execution().flatMap(line -> line.weight()).or(() -> ruled);
  }

  /// The exact rate and the printed one, as far as they are known.
  private static List<BigDecimal> rates(FundBlock block, int row) {
    List<BigDecimal> rates = new ArrayList<>();
    Optional<BigDecimal> annual = block.yuan(row, FundColumn.ANNUAL);
    Optional<BigDecimal> executed = block.yuan(row, FundColumn.EXECUTED);
    if (annual.isPresent() && executed.isPresent() && annual.get().signum() > 0) {
      rates.add(PrintedRate.exact(executed.get(), annual.get()));
    }
    block.rate(row).map(PrintedRate::value).ifPresent(rates::add);
    return rates;
  }

  private static BigDecimal points(
      Rule.ExecutionScoring scoring, BigDecimal rate, BigDecimal weight) {
    BigDecimal share =
        switch (scoring) {
          case Rule.Proportional() -> rate.min(PrintedRate.HUNDRED).max(BigDecimal.ZERO);
          case Rule.Ladder(List<Rule.Step> steps) ->
              steps.stream()
                  .filter(step -> rate.compareTo(step.from()) >= 0)
                  .map(Rule.Step::share)
                  .findFirst()
                  .orElse(BigDecimal.ZERO);
        };
    return share.multiply(weight).divide(PrintedRate.HUNDRED, MathContext.DECIMAL128);
  }
}
