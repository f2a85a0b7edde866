package io.hengji.core.checks.weight;

import io.hengji.core.form.CellPath;
import io.hengji.core.review.Check;
import io.hengji.core.review.ClassTree;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule.ClassWeight;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// WGT-001: the weights of indicators and execution add up to the book's total, and the printed
/// total says so. An empty weight is [EmptyWeight]'s; a gap that a missing class leaves is its own.
public final class WeightsOffTotal implements Check {

  @Override
  public String id() {
    return "WGT-001";
  }

  @Override
  public Optional<String> notApplicable(FormCase form) {
    FormWeights weights = new FormWeights(form);
    if (weights.ruledTotal().isEmpty()) {
      return Optional.of("没有适用的评分规则规定总分值");
    }
    return weights.obstacle();
  }

  @Override
  public List<Finding> find(FormCase form) {
    FormWeights weights = new FormWeights(form);
    if (form.form().indicators().isEmpty() || weights.areIncomplete()) {
      return List.of();
    }
    Ruled<BigDecimal> ruled = weights.ruledTotal().orElseThrow();
    BigDecimal total = weights.total();
    boolean withoutExecution =
        weights.ofExecution().isEmpty() && weights.ofIndicators().compareTo(ruled.value()) == 0;
    if (total.compareTo(ruled.value()) == 0 || withoutExecution) {
      return printedOff(weights, withoutExecution ? weights.ofIndicators() : total, ruled);
    }
    if (isLeftByMissingClass(form, ruled.value().subtract(total))) {
      return List.of();
    }
    String message =
        "各指标分值合计%s，加预算执行分值%s共%s，规定为%s。"
            .formatted(
                PrintedNumber.of(weights.ofIndicators()),
                PrintedNumber.of(total.subtract(weights.ofIndicators())),
                PrintedNumber.of(total),
                PrintedNumber.of(ruled.value()));
    return List.of(finding(form, message, ruled));
  }

  private static boolean isLeftByMissingClass(FormCase form, BigDecimal gap) {
    BigDecimal missing =
        FormWeights.sum(
            ClassTree.of(form).stream()
                .flatMap(tree -> tree.missing().stream().map(ClassWeight::weight))
                .toList());
    return missing.signum() > 0 && missing.compareTo(gap) == 0;
  }

  /// The printed total is the sum, with or without the execution.
  private List<Finding> printedOff(FormWeights weights, BigDecimal total, Ruled<BigDecimal> ruled) {
    FormCase form = weights.form();
    Optional<BigDecimal> printed = form.figures().totalWeight();
    if (printed.isEmpty()
        || printed.get().compareTo(total) == 0
        || printed.get().compareTo(weights.ofIndicators()) == 0) {
      return List.of();
    }
    String message =
        "总分值填为%s，各项分值合计为%s。".formatted(PrintedNumber.of(printed.get()), PrintedNumber.of(total));
    return List.of(finding(form, message, ruled));
  }

  private Finding finding(FormCase form, String message, Ruled<BigDecimal> ruled) {
    return form.finding(
        id(), Severity.BLOCKER, CellPath.Field.TOTAL_WEIGHT, message, ruled.cites());
  }
}
