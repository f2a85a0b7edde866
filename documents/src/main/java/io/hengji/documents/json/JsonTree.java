package io.hengji.documents.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/// A JSON text as sealed values.
sealed interface JsonTree {

  record Members(Map<String, JsonTree> of) implements JsonTree {}

  record Elements(List<JsonTree> of) implements JsonTree {}

  record Text(String value) implements JsonTree {}

  record Figure(BigDecimal value) implements JsonTree {}

  record Flag(boolean value) implements JsonTree {}

  record Null() implements JsonTree {}

  /// Reads the value that the parser stands at.
  static JsonTree read(JsonParser json) {
    return switch (json.currentToken()) {
      case START_OBJECT -> {
        Map<String, JsonTree> members = new LinkedHashMap<>();
        while (json.nextToken() != JsonToken.END_OBJECT) {
          String name = json.currentName();
          json.nextToken();
          members.put(name, read(json));
        }
        yield new Members(members);
      }
      case START_ARRAY -> {
        List<JsonTree> elements = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
          elements.add(read(json));
        }
        yield new Elements(elements);
      }
      case VALUE_STRING -> new Text(json.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Figure(json.getDecimalValue());
      case VALUE_TRUE -> new Flag(true);
      case VALUE_FALSE -> new Flag(false);
      default -> new Null();
    };
  }
}
