package io.hengji.documents.report;

import java.math.BigDecimal;
import java.util.Optional;

/// Rows of a table, cell by cell.
interface Rows {

  /// The next cell as a text; an empty text leaves it empty.
  Rows text(String text);

  /// The next cell as a number.
  Rows number(Optional<BigDecimal> number);

  /// The next cell as a whole number.
  default Rows number(long number) {
    return number(Optional.of(BigDecimal.valueOf(number)));
  }

  /// Ends the row.
  void next();
}
