package io.hengji.documents.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/// A JSON text as sealed values.
public sealed interface JsonTree {

  record Members(Map<String, JsonTree> of) implements JsonTree {}

  record Elements(List<JsonTree> of) implements JsonTree {}

  record Text(String value) implements JsonTree {}

  record Figure(BigDecimal value) implements JsonTree {}

  record Flag(boolean value) implements JsonTree {}

  record Null() implements JsonTree {}

  /// Reads a text of one value.
  ///
  /// @throws JacksonException where it is not whole
  static JsonTree parse(byte[] json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      parser.nextToken();
      return read(parser);
    }
  }

  /// The member of this name; nothing where there is none.
  default JsonTree get(String name) {
    return this instanceof Members(Map<String, JsonTree> members)
        ? members.getOrDefault(name, new Null())
        : new Null();
  }

  /// The elements; none where this is no array.
  default List<JsonTree> elements() {
    return this instanceof Elements(List<JsonTree> of) ? of : List.of();
  }

  /// The text; none where this is something else.
  default Optional<String> text() {
    return this instanceof Text(String value) ? Optional.of(value) : Optional.empty();
  }

  /// The number; none where this is something else.
  default Optional<BigDecimal> number() {
    return this instanceof Figure(BigDecimal value) ? Optional.of(value) : Optional.empty();
  }

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
