package io.hengji.core.project;

import io.hengji.core.form.FundKind;
import java.math.BigDecimal;
import java.util.Optional;

/// The money of one source, or of all of them ([FundKind#TOTAL]), in yuan; empty where it is not
/// known.
///
/// @param item what the source is called; may be empty
/// @param initial approved when the year began
/// @param annual to be spent after all changes
/// @param executed spent
public record FundLine(
    FundKind kind,
    String item,
    Optional<BigDecimal> initial,
    Optional<BigDecimal> annual,
    Optional<BigDecimal> executed) {

  /// The sum of sources; an amount that one of them lacks is not known.
  public static FundLine total(Iterable<FundLine> sources) {
    FundLine sum =
        new FundLine(
            FundKind.TOTAL,
            "",
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO),
            Optional.of(BigDecimal.ZERO));
    for (FundLine source : sources) {
      sum =
          new FundLine(
              FundKind.TOTAL,
              "",
              plus(sum.initial, source.initial),
              plus(sum.annual, source.annual),
              plus(sum.executed, source.executed));
    }
    return sum;
  }

  private static Optional<BigDecimal> plus(Optional<BigDecimal> one, Optional<BigDecimal> other) {
    return one.flatMap(first -> other.map(first::add));
  }
}
