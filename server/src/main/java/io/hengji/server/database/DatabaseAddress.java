package io.hengji.server.database;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/// Where a database is and who logs in.
public record DatabaseAddress(String url, String user, String password) {

  /// A connection of its own, outside of any pool.
  public Connection connect() throws SQLException {
    return DriverManager.getConnection(url, user, password);
  }

  /// The same database for another user.
  public DatabaseAddress as(String otherUser, String otherPassword) {
    return new DatabaseAddress(url, otherUser, otherPassword);
  }

  @Override
  public String toString() {
    return "%s as %s".formatted(url, user);
  }
}
