package io.hengji.server.database;

import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;

/// Reads the rows of a query into records, by the names of columns and components.
public final class Rows {

  private Rows() {}

  public static <T> RowMapper<T> of(Class<T> type) {
    return new SimplePropertyRowMapper<>(type);
  }
}
