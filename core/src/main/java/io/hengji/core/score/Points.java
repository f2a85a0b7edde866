package io.hengji.core.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// The points of one indicator or of the execution of the budget.
///
/// @param weight points to be had, as printed; empty where the cell or the column is
/// @param claimed points taken, as printed
/// @param bounds what the rules allow; empty where the form does not say enough
/// @param verdict whether the target was reached
/// @param derivation how the bounds came about, in words: `1249 ÷ 1500 × 20 = 16.65`; made on
///   demand
/// @param cites the provisions
public record Points(
    Optional<BigDecimal> weight,
    Optional<BigDecimal> claimed,
    Optional<Bounds> bounds,
    Verdict verdict,
    Supplier<String> derivation,
    List<String> cites) {

  /// The derivation in words, in Chinese.
  public String why() {
    return derivation.get();
  }
}
