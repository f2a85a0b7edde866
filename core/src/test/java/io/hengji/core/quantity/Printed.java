package io.hengji.core.quantity;

import java.util.stream.Collectors;

/// What was read, in a short form that tests can name.
final class Printed {
  private Printed() {}

  /// `AtLeast 200 人`, `Words 1000..5000 元, 200 人`.
  static String statement(Statement statement) {
    String amounts =
        statement.amounts().stream().map(Printed::amount).collect(Collectors.joining(", "));
    return (statement.meaning().getClass().getSimpleName() + " " + amounts).strip();
  }

  /// `200 元 per 人`, `1000..5000 元`.
  static String amount(Amount amount) {
    String low = amount.low().toPlainString();
    String value = amount.isRange() ? low + ".." + amount.high().toPlainString() : low;
    String unit = (value + " " + amount.unit().name()).strip();
    return unit + amount.unit().per().map(per -> " per " + per).orElse("");
  }

  /// The amounts alone.
  static String amounts(String text) {
    return Statement.read(text).amounts().stream()
        .map(Printed::amount)
        .collect(Collectors.joining(", "));
  }
}
