package io.hengji.core.score;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A form's points by the rules of one day.
///
/// @param execution the execution of the budget; empty where the form has no funds score
/// @param indicators one for each indicator, in the order of the form
/// @param claimed the total as printed
/// @param computed every determined score recomputed, every claimed score inside its band kept,
///   every other one moved to the nearest bound; empty while any score is undetermined or a band
///   has no claimed score
/// @param grade the band of `computed`
public record FormScore(
    Optional<Points> execution,
    List<Points> indicators,
    Optional<BigDecimal> claimed,
    Optional<BigDecimal> computed,
    Optional<String> grade) {
  public FormScore {
    indicators = List.copyOf(indicators);
  }
}
