package io.hengji.core.checks.funds;

import io.hengji.core.form.Fund;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.quantity.Amount;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.score.Figures.FundFigures;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// The block of funds as its checks see it: which row is the total, which rows add up to which, and
/// every amount in yuan.
record FundBlock(FormCase form) {

  /// The columns that hold amounts.
  static final List<FundColumn> AMOUNTS =
      List.of(FundColumn.INITIAL, FundColumn.ANNUAL, FundColumn.EXECUTED);

  /// What a unit slip (元 for 万元) multiplies an amount by.
  private static final BigDecimal TEN_THOUSAND = BigDecimal.valueOf(10_000);

  /// Rows that add up to row `of`.
  record Breakdown(int of, List<Integer> rows) {}

  List<Fund> rows() {
    return form.form().funds();
  }

  /// The row of the whole.
  OptionalInt totalRow() {
    for (int row = 0; row < rows().size(); row++) {
      if (rows().get(row).kind() == FundKind.TOTAL && rows().get(row).part().isEmpty()) {
        return OptionalInt.of(row);
      }
    }
    return OptionalInt.empty();
  }

  /// Every breakdown of a row, in the order of the form.
  List<Breakdown> breakdowns() {
    Map<Fund.Part, List<Integer>> parts = new LinkedHashMap<>();
    for (int row = 0; row < rows().size(); row++) {
      int index = row;
      rows()
          .get(row)
          .part()
          .ifPresent(part -> parts.computeIfAbsent(part, _ -> new ArrayList<>()).add(index));
    }
    return parts.entrySet().stream()
        .map(e -> new Breakdown(e.getKey().of(), List.copyOf(e.getValue())))
        .toList();
  }

  /// The amount of a cell, where it holds one.
  Optional<Amount> amount(int row, FundColumn column) {
    FundFigures figures = form.figures().funds().get(row);
    return switch (column) {
      case INITIAL -> figures.initial();
      case ANNUAL -> figures.annual();
      case EXECUTED -> figures.executed();
      case ITEM, WEIGHT, RATE, SCORE -> Optional.empty();
    };
  }

  /// The amount of a cell in yuan, where it holds one.
  Optional<BigDecimal> yuan(int row, FundColumn column) {
    return amount(row, column).map(Amount::inFirstUnit);
  }

  /// The printed execution rate of a row, where it has one.
  Optional<PrintedRate> rate(int row) {
    return form.figures()
        .funds()
        .get(row)
        .rate()
        .map(rate -> PrintedRate.of(rows().get(row).rate(), rate));
  }

  /// True where a row holds no annual budget although its parts do.
  boolean isTotalLeftEmpty(int row) {
    return yuan(row, FundColumn.ANNUAL).orElse(BigDecimal.ZERO).signum() == 0
        && breakdowns().stream()
            .filter(breakdown -> breakdown.of() == row)
            .anyMatch(b -> sum(yuan(b.rows(), FundColumn.ANNUAL)).signum() > 0);
  }

  /// The amounts of several rows in one column, in yuan; rows without an amount are left out.
  List<BigDecimal> yuan(List<Integer> rows, FundColumn column) {
    return rows.stream().flatMap(row -> yuan(row, column).stream()).toList();
  }

  /// An amount in yuan, written in the unit of a cell.
  String inUnitOf(Amount like, BigDecimal yuan) {
    BigDecimal inUnit = yuan.divide(like.unit().factor(), MathContext.DECIMAL128);
    return PrintedNumber.of(inUnit) + like.unit().name();
  }

  /// The rows whose amounts stand in a unit ten thousand times too large or too small, told by the
  /// sum: the total, all its parts, or the one part that makes the sum right in the other unit.
  List<Integer> inOtherUnit(Breakdown breakdown, FundColumn column) {
    Optional<BigDecimal> total = yuan(breakdown.of(), column);
    List<Integer> filled =
        breakdown.rows().stream()
            .filter(row -> yuan(row, column).orElse(BigDecimal.ZERO).signum() > 0)
            .toList();
    if (total.isEmpty() || filled.isEmpty()) {
      return List.of();
    }
    BigDecimal sum = sum(yuan(breakdown.rows(), column));
    if (slipBetween(sum, total.get())) {
      return total.get().compareTo(sum) > 0 ? List.of(breakdown.of()) : filled;
    }
    return filled.stream()
        .filter(row -> {
          BigDecimal amount = yuan(row, column).orElseThrow();
          BigDecimal meant = amount.movePointLeft(4);
          return sum.subtract(amount).add(meant).compareTo(total.get()) == 0;
        })
        .toList();
  }

  /// True when one amount is the other in a unit ten thousand times as large or as small.
  static boolean slipBetween(BigDecimal one, BigDecimal other) {
    return one.signum() != 0
        && (one.multiply(TEN_THOUSAND).compareTo(other) == 0
            || other.multiply(TEN_THOUSAND).compareTo(one) == 0);
  }

  static BigDecimal sum(List<BigDecimal> amounts) {
    return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
  }
}
