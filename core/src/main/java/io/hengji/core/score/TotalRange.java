package io.hengji.core.score;

import java.math.BigDecimal;
import java.util.Optional;

/// The least and the most that a total can be, with the grade of each. Both are equal where every
/// line is decided.
public record TotalRange(
    BigDecimal low, BigDecimal high, Optional<String> lowGrade, Optional<String> highGrade) {

  public boolean isExact() {
    return low.compareTo(high) == 0;
  }
}
