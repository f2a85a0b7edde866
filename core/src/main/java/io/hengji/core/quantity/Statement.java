package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.List;

/// What a text says: as a target or an actual, and every amount and day in it.
///
/// @param text the text as printed
/// @param amounts every number with its unit, in order; dates are never amounts
/// @param dates every day that the text names or bounds, in order
public record Statement(String text, Meaning meaning, List<Amount> amounts, List<LocalDate> dates) {
  public Statement {
    amounts = List.copyOf(amounts);
    dates = List.copyOf(dates);
  }
}
