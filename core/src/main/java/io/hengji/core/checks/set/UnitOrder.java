package io.hengji.core.checks.set;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which unit stands under which department, as the heads of forms say.
final class UnitOrder {

  private final Map<String, Set<String>> departments = new HashMap<>();

  void add(Speaker speaker) {
    if (!speaker.unit().isEmpty() && !speaker.department().isEmpty()) {
      departments.computeIfAbsent(speaker.unit(), _ -> new HashSet<>()).add(speaker.department());
    }
  }

  /// All departments that a unit stands under, at whatever distance.
  Set<String> above(String unit) {
    Set<String> above = new HashSet<>();
    collect(unit, above);
    above.remove(unit);
    return above;
  }

  private void collect(String unit, Set<String> above) {
    for (String department : departments.getOrDefault(unit, Set.of())) {
      if (above.add(department)) {
        collect(department, above);
      }
    }
  }

  /// Whether another unit stands above the speaker or is a part of its body.
  boolean isRelated(Speaker speaker, String other) {
    return speaker.names().anyMatch(name -> above(name).contains(other))
        || above(other).contains(speaker.body());
  }
}
