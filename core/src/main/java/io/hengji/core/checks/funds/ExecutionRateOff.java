package io.hengji.core.checks.funds;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// FND-002: executed ÷ annual budget is the printed rate, within its printed precision. The total's
/// row stands for its parts. A rate on the initial budget is [RateOnInitialBudget]'s.
public final class ExecutionRateOff implements Check {

  @Override
  public String id() {
    return "FND-002";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    OptionalInt total = block.totalRow();
    if (total.isPresent()) {
      Optional<Finding> finding = find(block, total.getAsInt());
      if (finding.isPresent()) {
        return List.of(finding.get());
      }
    }
    return IntStream.range(0, block.rows().size())
        .mapToObj(row -> find(block, row))
        .flatMap(Optional::stream)
        .toList();
  }

  private Optional<Finding> find(FundBlock block, int row) {
    FormCase form = block.form();
    Optional<BigDecimal> annual = block.yuan(row, FundColumn.ANNUAL);
    Optional<BigDecimal> executed = block.yuan(row, FundColumn.EXECUTED);
    Optional<PrintedRate> rate = block.rate(row);
    if (annual.isEmpty() || executed.isEmpty() || rate.isEmpty() || annual.get().signum() <= 0) {
      return Optional.empty();
    }
    BigDecimal exact = PrintedRate.exact(executed.get(), annual.get());
    boolean capped =
        exact.compareTo(PrintedRate.HUNDRED) > 0
            && rate.get().value().compareTo(PrintedRate.HUNDRED) == 0;
    if (rate.get().prints(exact)
        || capped
        || executed.get().signum() < 0
        || FundBlock.slipBetween(executed.get(), annual.get())
        || RateOnInitialBudget.isOnInitialBudget(block, row)) {
      return Optional.empty();
    }
    CellPath at = CellPath.fund(row, FundColumn.RATE);
    String message =
        "%s填为%s，全年执行数÷全年预算数＝%s÷%s＝%s%%。"
            .formatted(
                Caption.of(form.form(), at),
                at.in(form.form()).text(),
                CellPath.fund(row, FundColumn.EXECUTED).in(form.form()).text(),
                CellPath.fund(row, FundColumn.ANNUAL).in(form.form()).text(),
                PrintedNumber.rounded(exact));
    return Optional.of(form.finding(id(), Severity.ERROR, at, message, List.of()));
  }
}
