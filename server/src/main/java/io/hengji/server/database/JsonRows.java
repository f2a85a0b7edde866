package io.hengji.server.database;

import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Reads rows that a query gave as one JSON value, by the names of the components: what hangs on a
/// row comes with it in one statement.
public final class JsonRows {

  private static final JsonMapper JSON = new JsonMapper();

  private JsonRows() {}

  /// An array of rows; nothing is an empty one.
  public static <T> List<T> all(@Nullable String json, Class<T> type) {
    return json == null
        ? List.of()
        : JSON.readValue(json, JSON.getTypeFactory().constructCollectionType(List.class, type));
  }
}
