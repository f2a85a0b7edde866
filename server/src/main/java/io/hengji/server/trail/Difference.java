package io.hengji.server.trail;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What an entry changed, field by field: what was and what is, without what stayed the same.
record Difference(List<Line> lines) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  /// A field; empty where it was not, or is no more.
  record Line(String field, String before, String after) {}

  static Difference of(@Nullable String before, @Nullable String after) {
    Map<String, String> was = flat(before);
    Map<String, String> is = flat(after);
    Set<String> fields = new LinkedHashSet<>(was.keySet());
    fields.addAll(is.keySet());
    List<Line> lines = new ArrayList<>();
    for (String field : fields) {
      String from = was.getOrDefault(field, "");
      String to = is.getOrDefault(field, "");
      if (!from.equals(to)) {
        lines.add(new Line(field, from, to));
      }
    }
    return new Difference(lines);
  }

  private static Map<String, String> flat(@Nullable String json) {
    Map<String, String> fields = new LinkedHashMap<>();
    if (json == null || json.isEmpty()) {
      return fields;
    }
    try {
      flatten(JSON.readTree(json), "", fields);
    } catch (JacksonException plainText) {
      fields.put("", json);
    }
    return fields;
  }

  private static void flatten(JsonNode node, String at, Map<String, String> fields) {
    if (node.isObject()) {
      node.properties()
          .forEach(field ->
              flatten(
                  field.getValue(),
                  at.isEmpty() ? field.getKey() : at + "." + field.getKey(),
                  fields));
    } else if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        flatten(node.get(i), "%s[%d]".formatted(at, i), fields);
      }
    } else {
      fields.put(at, node.isNull() ? "" : node.asString());
    }
  }
}
