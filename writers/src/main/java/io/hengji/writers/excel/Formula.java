package io.hengji.writers.excel;

import java.math.BigDecimal;
import java.util.Optional;

/// A formula and the value that it has when the file is written; none where the program that opens
/// the file has to work it out.
///
/// @param array whether it has to be worked out for each element of its arrays
record Formula(
    String expression, Optional<BigDecimal> number, Optional<String> text, boolean array) {

  static Formula of(String expression, BigDecimal value) {
    return new Formula(expression, Optional.of(value), Optional.empty(), false);
  }

  static Formula of(String expression, String value) {
    return new Formula(expression, Optional.empty(), Optional.of(value), false);
  }

  static Formula open(String expression) {
    return new Formula(expression, Optional.empty(), Optional.empty(), false);
  }

  static Formula openArray(String expression) {
    return new Formula(expression, Optional.empty(), Optional.empty(), true);
  }
}
