package io.hengji.documents.forms;

import io.hengji.core.form.FundColumn;
import java.util.Optional;

/// What a column of a block of funds holds.
public enum FundSlot {
  ITEM,
  INITIAL,
  ANNUAL,
  EXECUTED,
  RATE,
  WEIGHT,
  SCORE,
  KNOWN;

  /// Whether money or its rate stands there: what makes a row of captions one of funds.
  boolean isMoney() {
    return this == INITIAL || this == ANNUAL || this == EXECUTED || this == RATE;
  }

  Optional<FundColumn> column() {
    return this == KNOWN ? Optional.empty() : Optional.of(FundColumn.valueOf(name()));
  }
}
