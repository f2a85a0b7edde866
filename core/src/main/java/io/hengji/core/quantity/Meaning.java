package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.Optional;

/// What a cell says as a target or as an actual.
public sealed interface Meaning {

  /// The amount or more: ≥, 不低于, 至少, 以上.
  record AtLeast(Amount amount) implements Meaning {}

  /// The amount or less: ≤, 不超过, 以内, 以下.
  record AtMost(Amount amount) implements Meaning {}

  /// More than the amount: >, 超过, 高于.
  record MoreThan(Amount amount) implements Meaning {}

  /// Less than the amount: <, 低于, 少于.
  record LessThan(Amount amount) implements Meaning {}

  /// The amount and no other: =, 等于.
  record Exactly(Amount amount) implements Meaning {}

  /// A number without an operator: 1500, 46人.
  record Plain(Amount amount) implements Meaning {}

  /// From low to high, both included.
  record Between(Amount amount) implements Meaning {}

  /// By a last day in time; the day is missing where neither the text nor the caller names a year.
  record Deadline(Optional<LocalDate> by) implements Meaning {}

  /// Words; the tier where they name one.
  record Words(Optional<Tier> tier) implements Meaning {}

  /// Nothing that says anything: empty, /, —, **.
  record Unread() implements Meaning {}

  /// The one amount that decides, for meanings that have one.
  default Optional<Amount> figure() {
    return switch (this) {
      case AtLeast(Amount a) -> Optional.of(a);
      case AtMost(Amount a) -> Optional.of(a);
      case MoreThan(Amount a) -> Optional.of(a);
      case LessThan(Amount a) -> Optional.of(a);
      case Exactly(Amount a) -> Optional.of(a);
      case Plain(Amount a) -> Optional.of(a);
      case Between(Amount a) -> Optional.of(a);
      case Deadline _, Words _, Unread _ -> Optional.empty();
    };
  }
}
