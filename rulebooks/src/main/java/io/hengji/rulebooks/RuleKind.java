package io.hengji.rulebooks;

import io.hengji.core.rules.Rule;
import java.util.Optional;
import java.util.function.Function;

/// How a rule is written in books and told to people.
///
/// @param title what the rule is about, in Chinese
/// @param unit the unit that its values must name, empty where they have none
/// @param reader reads a value; nothing where it is wrong
/// @param words tells a value in Chinese
record RuleKind<T>(
    Rule<T> rule,
    String title,
    String unit,
    Function<Part, Optional<T>> reader,
    Function<T, String> words) {

  String tell(Object value) {
    return words.apply(rule.type().cast(value));
  }
}
