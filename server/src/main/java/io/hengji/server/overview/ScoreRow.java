package io.hengji.server.overview;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A project with what it claims beside what was computed.
record ScoreRow(
    UUID project,
    String name,
    String unit,
    String state,
    BigDecimal annualBudget,
    BigDecimal executed,
    BigDecimal claimed,
    @Nullable BigDecimal computed,
    int blockers,
    int errors,
    int warnings,
    int hints) {

  /// What is claimed above (or, negative, below) what was computed; null when that is undecided.
  @Nullable BigDecimal gap() {
    return computed == null ? null : claimed.subtract(computed);
  }
}
