package io.hengji.core.checks.funds;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// FND-005: nothing is spent beyond the annual budget, and no amount is negative. A total that is
/// over stands for its parts; negative parts stand for their total.
public final class SpentBeyondBudget implements Check {

  @Override
  public String id() {
    return "FND-005";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    List<Finding> findings = new ArrayList<>(overspent(block));
    findings.addAll(negative(block));
    return findings;
  }

  private List<Finding> overspent(FundBlock block) {
    OptionalInt total = block.totalRow();
    if (total.isPresent() && isOverspent(block, total.getAsInt())) {
      return List.of(overspent(block, total.getAsInt()));
    }
    List<Finding> findings = new ArrayList<>();
    for (int row = 0; row < block.rows().size(); row++) {
      if (isOverspent(block, row)) {
        findings.add(overspent(block, row));
      }
    }
    return findings;
  }

  private static boolean isOverspent(FundBlock block, int row) {
    Optional<Amount> annual = block.amount(row, FundColumn.ANNUAL);
    Optional<BigDecimal> executed = block.yuan(row, FundColumn.EXECUTED);
    if (annual.isEmpty() || executed.isEmpty()) {
      return false;
    }
    BigDecimal budget = annual.get().inFirstUnit();
    if (FundBlock.slipBetween(executed.get(), budget) || block.isTotalLeftEmpty(row)) {
      return false;
    }
    BigDecimal unit = annual.get().unit().factor();
    BigDecimal atPrecisionOfBudget =
        executed
            .get()
            .divide(unit, Math.max(0, annual.get().low().scale()), RoundingMode.HALF_UP)
            .multiply(unit);
    boolean printedExact = annual.get().low().stripTrailingZeros().scale() <= 0;
    return (printedExact ? executed.get() : atPrecisionOfBudget).compareTo(budget) > 0;
  }

  private Finding overspent(FundBlock block, int row) {
    FormCase form = block.form();
    CellPath at = CellPath.fund(row, FundColumn.EXECUTED);
    CellPath budget = CellPath.fund(row, FundColumn.ANNUAL);
    String message =
        "%s%s大于全年预算数%s。"
            .formatted(
                Caption.of(form.form(), at),
                at.in(form.form()).text(),
                budget.in(form.form()).text());
    return form.finding(id(), Severity.ERROR, at, message, List.of(), List.of(budget));
  }

  private List<Finding> negative(FundBlock block) {
    List<Finding> parts = new ArrayList<>();
    List<Finding> totals = new ArrayList<>();
    for (int row = 0; row < block.rows().size(); row++) {
      for (FundColumn column : FundBlock.AMOUNTS) {
        if (block.yuan(row, column).orElse(BigDecimal.ZERO).signum() < 0) {
          CellPath at = CellPath.fund(row, column);
          FormCase form = block.form();
          String message =
              "%s为%s，不应是负数。".formatted(Caption.of(form.form(), at), at.in(form.form()).text());
          (block.rows().get(row).part().isEmpty() ? totals : parts)
              .add(form.finding(id(), Severity.ERROR, at, message, List.of()));
        }
      }
    }
    return parts.isEmpty() ? totals : parts;
  }
}
