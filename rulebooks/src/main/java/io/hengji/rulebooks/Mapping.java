package io.hengji.rulebooks;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/// Keys and values of a YAML file. A key that stands twice or is none is a fault.
record Mapping(String name, Map<String, Part> parts, MappingNode node, Faults faults) {

  static Mapping of(String name, MappingNode node, Faults faults) {
    Map<String, Part> parts = new LinkedHashMap<>();
    for (NodeTuple tuple : node.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        Part part = new Part(key.getValue(), tuple.getValueNode(), faults);
        if (parts.putIfAbsent(key.getValue(), part) != null) {
          faults.add(key, "“%s”中的“%s”重复。".formatted(name, key.getValue()));
        }
      } else {
        faults.add(tuple.getKeyNode(), "“%s”中的键应为一个词。".formatted(name));
      }
    }
    return new Mapping(name, parts, node, faults);
  }

  /// The value of a key that must be there.
  Optional<Part> required(String key) {
    Optional<Part> part = optional(key);
    if (part.isEmpty()) {
      faults.add(node, "“%s”缺少“%s”。".formatted(name, key));
    }
    return part;
  }

  Optional<Part> optional(String key) {
    return Optional.ofNullable(parts.get(key));
  }

  /// Reports what stands under a key.
  void fault(String key, String sentence) {
    optional(key).ifPresent(part -> part.fault(sentence));
  }

  Optional<String> text(String key) {
    return required(key).flatMap(Part::text);
  }

  /// Reports every key that is none of these.
  Mapping allows(List<String> keys) {
    for (Map.Entry<String, Part> entry : parts.entrySet()) {
      if (!keys.contains(entry.getKey())) {
        entry
            .getValue()
            .fault("“%s”不认识“%s”，可用的有：%s。".formatted(name, entry.getKey(), String.join("、", keys)));
      }
    }
    return this;
  }
}
