package io.hengji.core.rules;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        : Optional.of(
            new Ruled<>(
                rule.type().cast(found.value()), found.cites(), found.basis(), found.from()));
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || (other instanceof RulesInForce that
            && book.equals(that.book)
            && on.equals(that.on)
            && values.equals(that.values));
  }

  /// Book and day name the values: two books of one id differ in [#equals] only.
  @Override
  public int hashCode() {
    return Objects.hash(book, on);
  }
}
