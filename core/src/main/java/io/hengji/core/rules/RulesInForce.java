package io.hengji.core.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// The answers that a stack of books gives on one day: for each rule the nearest book's value.
///
/// @param book the id of the nearest book
/// @param on the day
/// @param values the values by the key of their rule
public record RulesInForce(String book, LocalDate on, Map<String, Ruled<?>> values) {

  public RulesInForce {
    values = Map.copyOf(values);
  }

  /// The value of a rule with its provisions; none where no book of the stack answers it on the
  /// day.
  public <T> Optional<Ruled<T>> find(Rule<T> rule) {
    Ruled<?> found = values.get(rule.key());
    return found == null
        ? Optional.empty()
        : Optional.of(new Ruled<>(rule.type().cast(found.value()), found.cites()));
  }
}
