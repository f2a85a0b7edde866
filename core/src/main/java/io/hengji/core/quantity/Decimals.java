package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/// Cells that hold a number and nothing else: points, rates, amounts under a caption.
public final class Decimals {

  private Decimals() {}

  /// The number of a cell without a unit: `6,000,000.00`, `１０．５`, `600，000`, `-3`. Empty for all
  /// else.
  public static Optional<BigDecimal> parse(String cell) {
    return only(cell).filter(a -> a.unit().isNone()).map(Amount::value);
  }

  /// The points of a cell: a number, with or without 分.
  public static Optional<BigDecimal> parsePoints(String cell) {
    return only(cell)
        .filter(a -> a.unit().isNone() || a.unit().name().equals("分"))
        .map(Amount::value);
  }

  /// The one amount that fills the cell, if there is one: no operator, no word beside it.
  public static Optional<Amount> only(String cell) {
    Glyphs g = Glyphs.of(cell);
    int start = g.skip(0);
    char c = g.get(start);
    if (!Glyphs.isDigit(c) && !Glyphs.beginsNumeral(c) && "-+.负¥".indexOf(c) < 0) {
      return Optional.empty();
    }
    Statement statement = Statement.read(cell, OptionalInt.empty());
    if (statement.amounts().size() != 1 || !statement.dates().isEmpty()) {
      return Optional.empty();
    }
    Amount amount = statement.amounts().getFirst();
    boolean fills = amount.start() <= start && g.skip(amount.end()) == g.length;
    return fills && !amount.isRange() ? Optional.of(amount) : Optional.empty();
  }
}
