package io.hengji.core.quantity;

import java.time.LocalDate;
import java.util.Optional;

/// What was found at a place of a text. `start` and `end` enclose it with its operators.
sealed interface Found {
  int start();

  int end();

  /// An amount with the operator around it.
  record Figure(Amount amount, Comparison comparison, int start, int end) implements Found {

    /// 一个, 一批: rather the article of a noun than a number.
    boolean indefinite() {
      return comparison == Comparison.NONE
          && amount.unit().kind() == UnitKind.COUNT
          && amount.text().startsWith("一")
          && amount.text().length() == 1 + amount.unit().name().length();
    }
  }

  /// A day or period; the last day in time where a year is known.
  record Day(Optional<LocalDate> by, boolean bounded, int start, int end) implements Found {}
}
