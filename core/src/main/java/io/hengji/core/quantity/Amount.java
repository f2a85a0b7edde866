package io.hengji.core.quantity;

import java.math.BigDecimal;
import java.util.Optional;

/// A number of a text with its unit: exact decimals, `low` equal to `high` unless the text gives a
/// range. `start` and `end` delimit it in the text it was read from.
public record Amount(String text, BigDecimal low, BigDecimal high, Unit unit, int start, int end) {

  public Amount {
    if (low.compareTo(high) > 0) {
      throw new IllegalArgumentException(low + " is above " + high);
    }
  }

  public boolean isRange() {
    return low.compareTo(high) != 0;
  }

  /// The one value; of a range the low end.
  public BigDecimal value() {
    return low;
  }

  /// The value in the first unit of its kind: yuan for money, per cent for shares.
  public BigDecimal inFirstUnit() {
    return low.multiply(unit.factor());
  }

  /// The value in yuan, for money.
  public Optional<BigDecimal> yuan() {
    return unit.kind() == UnitKind.MONEY
        ? Optional.of(Numbers.strip(inFirstUnit()))
        : Optional.empty();
  }
}
