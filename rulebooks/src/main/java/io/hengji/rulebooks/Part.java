package io.hengji.rulebooks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// A part of a YAML file under its name. Each way to read it adds a fault and returns nothing where
/// the part is something else.
record Part(String name, Node node, Faults faults) {

  Optional<String> text() {
    if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
      return Optional.of(scalar.getValue().strip());
    }
    return wanted("一段文字");
  }

  Optional<BigDecimal> decimal() {
    if (node instanceof ScalarNode scalar && scalar.getValue().matches("-?\\d+(\\.\\d+)?")) {
      return Optional.of(new BigDecimal(scalar.getValue()));
    }
    return wanted("一个十进制数");
  }

  /// A decimal from low to high, both included.
  Optional<BigDecimal> decimal(int low, int high) {
    Optional<BigDecimal> value = decimal();
    if (value.isPresent()
        && (value.get().compareTo(BigDecimal.valueOf(low)) < 0
            || value.get().compareTo(BigDecimal.valueOf(high)) > 0)) {
      return wanted(low + " 至 " + high + " 之间的数");
    }
    return value;
  }

  /// A share in per cent with at most two decimal places.
  Optional<BigDecimal> percent(int high) {
    Optional<BigDecimal> value = decimal(0, high);
    if (value.isPresent() && value.get().stripTrailingZeros().scale() > 2) {
      return wanted("至多两位小数的百分数");
    }
    return value;
  }

  Optional<LocalDate> date() {
    if (node instanceof ScalarNode scalar) {
      try {
        return Optional.of(LocalDate.parse(scalar.getValue()));
      } catch (DateTimeParseException e) {
        return wanted("一个日期（如 2023-01-01）");
      }
    }
    return wanted("一个日期（如 2023-01-01）");
  }

  Optional<Boolean> flag() {
    return word(List.of("true", "false")).map("true"::equals);
  }

  /// One of these words.
  Optional<String> word(List<String> words) {
    if (node instanceof ScalarNode scalar && words.contains(scalar.getValue())) {
      return Optional.of(scalar.getValue());
    }
    return wanted(String.join("、", words) + " 之一");
  }

  boolean isText() {
    return node instanceof ScalarNode;
  }

  /// True for a text of nothing but white space.
  boolean isEmpty() {
    return node instanceof ScalarNode scalar && scalar.getValue().isBlank();
  }

  boolean isList() {
    return node instanceof SequenceNode;
  }

  /// The items of a list that holds at least one.
  List<Part> items() {
    List<Part> items = new ArrayList<>();
    if (node instanceof SequenceNode sequence && !sequence.getValue().isEmpty()) {
      for (Node item : sequence.getValue()) {
        items.add(new Part(name, item, faults));
      }
    } else {
      wanted("至少一项的列表");
    }
    return items;
  }

  /// The texts of a list.
  List<String> texts() {
    return items().stream().map(Part::text).flatMap(Optional::stream).toList();
  }

  Optional<Mapping> mapping() {
    return node instanceof MappingNode mapping
        ? Optional.of(Mapping.of(name, mapping, faults))
        : wanted("若干“键: 值”");
  }

  void fault(String sentence) {
    faults.add(node, sentence);
  }

  private <T> Optional<T> wanted(String wanted) {
    String found =
        switch (node) {
          case ScalarNode scalar when scalar.getValue().isBlank() -> "空值";
          case ScalarNode scalar -> "“" + scalar.getValue().strip() + "”";
          case SequenceNode _ -> "列表";
          default -> "“键: 值”";
        };
    fault("“%s”应为%s，实为%s。".formatted(name, wanted, found));
    return Optional.empty();
  }
}
