package io.hengji.core.checks.funds;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/// FND-006: the annual budget is not the initial one, and no text of the form says why. A change
/// that the row carried over from last year makes up explains itself.
public final class BudgetChangedUnexplained implements Check {

  @Override
  public String id() {
    return "FND-006";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    OptionalInt total = block.totalRow();
    IntStream rows =
        total.isPresent() && change(block, total.getAsInt()).isPresent()
            ? IntStream.of(total.getAsInt())
            : IntStream.range(0, block.rows().size());
    List<Integer> changed =
        rows.filter(row -> change(block, row).orElse(BigDecimal.ZERO).signum() != 0)
            .filter(row -> !isSmall(block, row) && !isCarriedOver(block, row))
            .boxed()
            .toList();
    if (changed.isEmpty() || BudgetChangeCause.isNamedIn(form.form())) {
      return List.of();
    }
    return changed.stream().map(row -> finding(block, row)).toList();
  }

  /// Annual − initial in yuan, where the form says both.
  private static Optional<BigDecimal> change(FundBlock block, int row) {
    Optional<BigDecimal> initial = block.yuan(row, FundColumn.INITIAL);
    Optional<BigDecimal> annual = block.yuan(row, FundColumn.ANNUAL);
    if (initial.isEmpty()
        || annual.isEmpty()
        || FundBlock.slipBetween(initial.get(), annual.get())
        || block.isTotalLeftEmpty(row)) {
      return Optional.empty();
    }
    return Optional.of(annual.get().subtract(initial.get()));
  }

  /// The change in per cent of the initial budget; none where that is zero.
  private static Optional<BigDecimal> share(FundBlock block, int row) {
    return block
        .yuan(row, FundColumn.INITIAL)
        .filter(initial -> initial.signum() > 0)
        .map(initial -> PrintedRate.exact(change(block, row).orElseThrow(), initial));
  }

  private static boolean isSmall(FundBlock block, int row) {
    Optional<BigDecimal> share = share(block, row);
    return share.isPresent()
        && block
            .form()
            .rule(Rule.SILENT_BUDGET_CHANGE)
            .filter(silent -> share.get().abs().compareTo(silent.value()) < 0)
            .isPresent();
  }

  private static boolean isCarriedOver(FundBlock block, int row) {
    BigDecimal carried =
        FundBlock.sum(
            IntStream.range(0, block.rows().size())
                .filter(part -> block.rows().get(part).kind() == FundKind.CARRY_OVER)
                .mapToObj(part -> added(block, part))
                .toList());
    return carried.signum() != 0
        && (change(block, row).orElseThrow().compareTo(carried) == 0
            || block.rows().get(row).kind() == FundKind.CARRY_OVER);
  }

  private static BigDecimal added(FundBlock block, int row) {
    return block
        .yuan(row, FundColumn.ANNUAL)
        .orElse(BigDecimal.ZERO)
        .subtract(block.yuan(row, FundColumn.INITIAL).orElse(BigDecimal.ZERO));
  }

  private Finding finding(FundBlock block, int row) {
    FormCase form = block.form();
    CellPath at = CellPath.fund(row, FundColumn.ANNUAL);
    CellPath initial = CellPath.fund(row, FundColumn.INITIAL);
    String message =
        "%s由年初的%s变为%s%s，表中没有说明调整原因。"
            .formatted(
                Caption.of(form.form(), at),
                initial.in(form.form()).text(),
                at.in(form.form()).text(),
                share(block, row).map(BudgetChangedUnexplained::bracketed).orElse(""));
    List<String> cites = form.rule(Rule.SILENT_BUDGET_CHANGE).map(Ruled::cites).orElse(List.of());
    return form.finding(id(), Severity.WARNING, at, message, cites, List.of(initial));
  }

  private static String bracketed(BigDecimal share) {
    return "（" + (share.signum() > 0 ? "+" : "") + PrintedNumber.rounded(share) + "%）";
  }
}
