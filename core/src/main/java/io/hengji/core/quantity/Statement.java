package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

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

  /// Reads a text; dates that name no year are incomplete.
  public static Statement read(String text) {
    return StatementReader.read(text, OptionalInt.empty());
  }

  /// Reads a text; `year` completes the dates that name none.
  public static Statement read(String text, OptionalInt year) {
    return StatementReader.read(text, year);
  }

  /// What each amount of a text says by itself, with its own operator, in order: `AtLeast(200人)` in
  /// 帮扶劳模200人以上，发放100万元.
  public static List<Meaning> figures(String text) {
    return StatementReader.figures(text);
  }

  /// The tier that its words name.
  public Optional<Tier> tier() {
    return meaning instanceof Meaning.Words(Optional<Tier> tier) ? tier : Optional.empty();
  }
}
