package io.hengji.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The operands before an operator of a page's drawing: numbers (Double), strings (bytes), names,
/// arrays (List); anything else is null.
final class Operands {
  /// A name such as `/F1`.
  record Name(String text) {}

  private static final int MOST = 64;
  private final List<Object> values = new ArrayList<>();
  private final int most;

  Operands() {
    this(MOST);
  }

  /// Room for so many operands; of more, the last ones count.
  Operands(int most) {
    this.most = most;
  }

  void clear() {
    values.clear();
  }

  void add(Object value) {
    if (values.size() == most) {
      values.removeFirst();
    }
    values.add(value);
  }

  /// The operands in order.
  List<?> all() {
    return values;
  }

  /// The last `count` operands if all are numbers; empty otherwise.
  Optional<double[]> numbers(int count) {
    int first = values.size() - count;
    if (first < 0) {
      return Optional.empty();
    }
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      if (!(values.get(first + i) instanceof Double number)) {
        return Optional.empty();
      }
      numbers[i] = number;
    }
    return Optional.of(numbers);
  }

  /// All numbers among the operands, in order.
  double[] allNumbers() {
    return values.stream()
        .filter(Double.class::isInstance)
        .mapToDouble(value -> (Double) value)
        .toArray();
  }

  /// The last name.
  Optional<String> name() {
    for (int i = values.size() - 1; i >= 0; i--) {
      if (values.get(i) instanceof Name name) {
        return Optional.of(name.text());
      }
    }
    return Optional.empty();
  }

  /// The last operand if it is a string.
  Optional<byte[]> string() {
    return !values.isEmpty() && values.getLast() instanceof byte[] bytes
        ? Optional.of(bytes)
        : Optional.empty();
  }

  /// The last operand if it is an array; empty otherwise.
  List<?> array() {
    return !values.isEmpty() && values.getLast() instanceof List<?> list ? list : List.of();
  }
}
