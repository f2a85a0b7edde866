package io.hengji.core.checks.funds;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.UnitKind;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// FND-007: amounts stand in the unit of their caption. Yuan under 万元 are told by the amounts that
/// the form names elsewhere, never by their size alone; mixed units by a factor of ten thousand
/// inside the block, or by the cells' own units.
public final class AmountUnitOff implements Check {

  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  @Override
  public String id() {
    return "FND-007";
  }

  @Override
  public List<Finding> find(FormCase form) {
    FundBlock block = new FundBlock(form);
    List<Finding> whole = wholeBlock(block);
    if (!whole.isEmpty()) {
      return whole;
    }
    List<CellPath.FundCell> mixed = MixedUnits.in(block);
    return IntStream.range(0, block.rows().size())
        .mapToObj(row -> mixed.stream().filter(cell -> cell.index() == row).toList())
        .filter(cells -> !cells.isEmpty())
        .map(cells -> mixed(form, cells))
        .toList();
  }

  /// A row's amounts are what the form names in the other unit, and as captioned they are not.
  private List<Finding> wholeBlock(FundBlock block) {
    NamedMoney named = NamedMoney.in(block.form());
    for (int row = 0; row < block.rows().size(); row++) {
      List<CellPath> off = new ArrayList<>();
      for (FundColumn column : FundBlock.AMOUNTS) {
        if (block.amount(row, column).flatMap(amount -> meant(amount, named)).isPresent()) {
          off.add(CellPath.fund(row, column));
        }
      }
      if (!off.isEmpty()) {
        return List.of(wholeRow(block, row, off, named));
      }
    }
    return List.of();
  }

  /// What an amount means in yuan, where that is another amount than its unit says.
  private static Optional<BigDecimal> meant(Amount amount, NamedMoney named) {
    BigDecimal factor = amount.unit().factor();
    if (amount.unit().kind() != UnitKind.MONEY
        || amount.low().signum() <= 0
        || named.names(amount.inFirstUnit())) {
      return Optional.empty();
    }
    if (factor.compareTo(TEN_THOUSAND) == 0 && amount.low().compareTo(TEN_THOUSAND) >= 0) {
      return Optional.of(amount.low()).filter(named::names);
    }
    return factor.compareTo(BigDecimal.ONE) == 0
        ? Optional.of(amount.low().multiply(TEN_THOUSAND)).filter(named::names)
        : Optional.empty();
  }

  private Finding wholeRow(FundBlock block, int row, List<CellPath> off, NamedMoney named) {
    FormCase form = block.form();
    CellPath at = CellPath.fund(row);
    Amount example =
        FundBlock.AMOUNTS.stream()
            .flatMap(column -> block.amount(row, column).stream())
            .filter(amount -> meant(amount, named).isPresent())
            .findFirst()
            .orElseThrow();
    String message =
        "%s填为%s，按%s计是%s，而表中写明的金额是%s，应按%s填列。"
            .formatted(
                Caption.of(form.form(), at),
                off.getFirst().in(form.form()).text(),
                example.unit().name(),
                PrintedNumber.yuan(example.inFirstUnit()),
                PrintedNumber.yuan(meant(example, named).orElseThrow()),
                example.unit().name());
    return form.finding(id(), Severity.ERROR, at, message, List.of(), off);
  }

  /// One finding a row: at the cell, or at the row where several cells are off.
  private Finding mixed(FormCase form, List<CellPath.FundCell> cells) {
    CellPath.FundCell first = cells.getFirst();
    CellPath at = cells.size() == 1 ? first : CellPath.fund(first.index());
    String unit = form.form().head().amountUnit().text();
    String message =
        "%s填为%s，与资金表的其他金额或金额单位%s不一致。"
            .formatted(Caption.of(form.form(), first), first.in(form.form()).text(), unit);
    return form.finding(
        id(), Severity.ERROR, at, message, List.of(), List.copyOf(cells.subList(1, cells.size())));
  }
}
