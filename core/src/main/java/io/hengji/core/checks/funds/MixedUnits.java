package io.hengji.core.checks.funds;

import io.hengji.core.checks.funds.FundBlock.Breakdown;
import io.hengji.core.form.CellPath;
import io.hengji.core.form.FundColumn;
import io.hengji.core.quantity.Amount;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The cells of a block of funds whose unit is not that of the others: a cell prints another unit
/// than the caption, or its number is ten thousand times that of its row or of its sum.
final class MixedUnits {

  private MixedUnits() {}

  static List<CellPath.FundCell> in(FundBlock block) {
    Set<CellPath.FundCell> cells = new LinkedHashSet<>();
    String caption = block.form().form().head().amountUnit().text();
    for (int row = 0; row < block.rows().size(); row++) {
      for (FundColumn column : FundBlock.AMOUNTS) {
        Optional<Amount> amount = block.amount(row, column);
        if (amount.isPresent()
            && printsOwnUnit(amount.get(), cell(row, column).in(block.form().form()).text())
            && !caption.isEmpty()
            && !amount.get().unit().name().equals(caption)) {
          cells.add(cell(row, column));
        }
      }
      slipInRow(block, row, cells);
    }
    for (Breakdown breakdown : block.breakdowns()) {
      slipAgainstSum(block, breakdown, cells);
    }
    return List.copyOf(cells);
  }

  private static boolean printsOwnUnit(Amount amount, String text) {
    return !amount.unit().name().isEmpty() && text.contains(amount.unit().name());
  }

  private static void slipInRow(FundBlock block, int row, Set<CellPath.FundCell> cells) {
    for (FundColumn one : FundBlock.AMOUNTS) {
      for (FundColumn other : FundBlock.AMOUNTS) {
        Optional<BigDecimal> large = block.yuan(row, one);
        Optional<BigDecimal> small = block.yuan(row, other);
        if (large.isPresent()
            && small.isPresent()
            && large.get().compareTo(small.get()) > 0
            && FundBlock.slipBetween(large.get(), small.get())) {
          cells.add(cell(row, one));
        }
      }
    }
  }

  private static void slipAgainstSum(
      FundBlock block, Breakdown breakdown, Set<CellPath.FundCell> cells) {
    for (FundColumn column : FundBlock.AMOUNTS) {
      block.inOtherUnit(breakdown, column).forEach(row -> cells.add(cell(row, column)));
    }
  }

  private static CellPath.FundCell cell(int row, FundColumn column) {
    return new CellPath.FundCell(row, column);
  }
}
