package io.hengji.core.checks.funds;

import io.hengji.core.checks.funds.FundBlock.Breakdown;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// FND-001: the parts of an amount add up to it, column by column. An empty or zero total is
/// [TotalRowEmpty]'s, a slip of the unit [AmountUnitOff]'s, a negative part [SpentBeyondBudget]'s.
public final class SourcesOffTotal implements Check {

  @Override
  public String id() {
    return "FND-001";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    List<Finding> findings = new ArrayList<>();
    for (Breakdown breakdown : block.breakdowns()) {
      for (FundColumn column : FundBlock.AMOUNTS) {
        find(block, breakdown, column).ifPresent(findings::add);
      }
    }
    return findings;
  }

  private Optional<Finding> find(FundBlock block, Breakdown breakdown, FundColumn column) {
    Optional<Amount> printed = block.amount(breakdown.of(), column);
    List<BigDecimal> parts = block.yuan(breakdown.rows(), column);
    if (printed.isEmpty() || parts.isEmpty()) {
      return Optional.empty();
    }
    BigDecimal total = printed.get().inFirstUnit();
    BigDecimal sum = FundBlock.sum(parts);
    BigDecimal off = sum.subtract(total);
    if (total.signum() == 0
        || parts.stream().anyMatch(part -> part.signum() < 0)
        || !block.inOtherUnit(breakdown, column).isEmpty()
        || isIncomplete(block, breakdown)
        || off.abs().compareTo(roundingOf(block, breakdown, column, parts.size())) <= 0) {
      return Optional.empty();
    }
    CellPath at = CellPath.fund(breakdown.of(), column);
    String message =
        "%s为%s，各来源合计为%s，相差%s。"
            .formatted(
                Caption.of(block.form().form(), at),
                at.in(block.form().form()).text(),
                block.inUnitOf(printed.get(), sum),
                block.inUnitOf(printed.get(), off.abs()));
    List<CellPath> also = breakdown.rows().stream().map(row -> CellPath.fund(row, column)).toList();
    return Optional.of(block.form().finding(id(), Severity.BLOCKER, at, message, List.of(), also));
  }

  /// One printed source below the total need not be the whole breakdown, unless it is in a column.
  private static boolean isIncomplete(FundBlock block, Breakdown breakdown) {
    if (breakdown.rows().size() > 1) {
      return false;
    }
    List<Integer> signs = new ArrayList<>();
    for (FundColumn column : FundBlock.AMOUNTS) {
      Optional<BigDecimal> total = block.yuan(breakdown.of(), column);
      Optional<BigDecimal> part = block.yuan(breakdown.rows().getFirst(), column);
      if (total.isPresent() && part.isPresent() && total.get().signum() != 0) {
        signs.add(part.get().compareTo(total.get()));
      }
    }
    return signs.stream().allMatch(sign -> sign < 0);
  }

  /// What several rounded parts may be off together: half a unit of the last printed place each.
  private static BigDecimal roundingOf(
      FundBlock block, Breakdown breakdown, FundColumn column, int parts) {
    if (parts < 2) {
      return BigDecimal.ZERO;
    }
    BigDecimal finest = null;
    for (int row : breakdown.rows()) {
      Optional<Amount> amount = block.amount(row, column);
      if (amount.isPresent() && amount.get().low().scale() > 0) {
        BigDecimal unit = amount.get().low().ulp().multiply(amount.get().unit().factor());
        finest = finest == null ? unit : finest.min(unit);
      }
    }
    return finest == null
        ? BigDecimal.ZERO
        : finest.multiply(BigDecimal.valueOf(parts)).divide(BigDecimal.TWO);
  }
}
