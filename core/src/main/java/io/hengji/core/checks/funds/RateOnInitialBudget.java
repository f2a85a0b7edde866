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

/// FND-004: the printed rate fits executed ÷ initial budget and not executed ÷ annual budget.
public final class RateOnInitialBudget implements Check {

  @Override
  public String id() {
    return "FND-004";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    int[] rows =
        IntStream.range(0, block.rows().size())
            .filter(row -> isOnInitialBudget(block, row))
            .toArray();
    boolean totalOff = IntStream.of(rows).anyMatch(row -> isTotal(block, row));
    return IntStream.of(rows)
        .filter(row -> !totalOff || isTotal(block, row))
        .mapToObj(row -> finding(block, row))
        .toList();
  }

  /// Whether the printed rate of a row was worked out with the initial budget.
  static boolean isOnInitialBudget(FundBlock block, int row) {
    Optional<BigDecimal> initial = block.yuan(row, FundColumn.INITIAL);
    Optional<BigDecimal> annual = block.yuan(row, FundColumn.ANNUAL);
    Optional<BigDecimal> executed = block.yuan(row, FundColumn.EXECUTED);
    Optional<PrintedRate> rate = block.rate(row);
    if (initial.isEmpty() || annual.isEmpty() || executed.isEmpty() || rate.isEmpty()) {
      return false;
    }
    return initial.get().signum() > 0
        && annual.get().signum() > 0
        && executed.get().signum() > 0
        && initial.get().compareTo(annual.get()) != 0
        && rate.get().prints(PrintedRate.exact(executed.get(), initial.get()))
        && !rate.get().prints(PrintedRate.exact(executed.get(), annual.get()));
  }

  private static boolean isTotal(FundBlock block, int row) {
    return block.totalRow().equals(OptionalInt.of(row));
  }

  private Finding finding(FundBlock block, int row) {
    FormCase form = block.form();
    CellPath at = CellPath.fund(row, FundColumn.RATE);
    BigDecimal exact =
        PrintedRate.exact(
            block.yuan(row, FundColumn.EXECUTED).orElseThrow(),
            block.yuan(row, FundColumn.ANNUAL).orElseThrow());
    String message =
        "%s%s是按年初预算数%s计算的，按全年预算数%s应为%s%%。"
            .formatted(
                Caption.of(form.form(), at),
                at.in(form.form()).text(),
                CellPath.fund(row, FundColumn.INITIAL).in(form.form()).text(),
                CellPath.fund(row, FundColumn.ANNUAL).in(form.form()).text(),
                PrintedNumber.rounded(exact));
    return form.finding(
        id(),
        Severity.ERROR,
        at,
        message,
        List.of(),
        List.of(CellPath.fund(row, FundColumn.INITIAL)));
  }
}
