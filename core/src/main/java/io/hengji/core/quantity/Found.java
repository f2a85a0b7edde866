package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.Optional;

/// What was found at a place of a text. `start` and `end` enclose it with its operators.
sealed interface Found {
  int start();

  int end();

  /// An amount with the operator around it.
  record Figure(Amount amount, Comparison comparison, int start, int end) implements Found {}

  /// A day or period; the last day in time where a year is known.
  record Day(Optional<LocalDate> by, boolean bounded, int start, int end) implements Found {}
}
