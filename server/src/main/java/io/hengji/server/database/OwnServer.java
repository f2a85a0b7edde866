package io.hengji.server.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// A database on a PostgreSQL of the office's own, held by one workbench at a time.
final class OwnServer implements AutoCloseable {

  private static final int VERSION = 180000;
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final String STATE =
      """
      select current_setting('server_version_num')::int, current_setting('server_version'),
        current_setting('server_encoding'), coalesce(current_schema(), ''),
        coalesce(has_schema_privilege(current_schema(), 'create'), false)
      """;

  private final DatabaseAddress owner;
  private final Connection held;

  private OwnServer(DatabaseAddress owner, Connection held) {
    this.owner = owner;
    this.held = held;
  }

  /// The owner's address by environment.
  static Optional<DatabaseAddress> named(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("HENGJI_DB_URL"))
        .filter(url -> !url.isBlank())
        .map(url ->
            new DatabaseAddress(
                url(url.strip()),
                environment.getOrDefault("HENGJI_DB_USER", "hengji"),
                environment.getOrDefault("HENGJI_DB_PASSWORD", "")));
  }

  private static String url(String named) {
    String plain = named.startsWith("jdbc:") ? named : "jdbc:" + named;
    String url = plain.replaceFirst("^jdbc:postgres://", "jdbc:postgresql://");
    if (!url.startsWith("jdbc:postgresql://") || url.contains("@")) {
      throw new DatabaseTrouble(
          "HENGJI_DB_URL 要写成 postgresql://主机:端口/数据库，账号和密码用 HENGJI_DB_USER 和 HENGJI_DB_PASSWORD 写。");
    }
    return url;
  }

  /// Takes hold of a database that fits; refuses any other with one sentence.
  static OwnServer hold(DatabaseAddress owner) {
    try {
      Connection connection = owner.connect();
      try {
        check(connection, owner);
        lock(connection, owner);
        return new OwnServer(owner, connection);
      } catch (SQLException | RuntimeException e) {
        connection.close();
        throw e;
      }
    } catch (SQLException e) {
      throw DatabaseTrouble.of(owner, e);
    }
  }

  /// The role that the office made for the pages, or else one that is made here.
  ApplicationRole application(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("HENGJI_DB_APP_USER"))
        .map(user ->
            ApplicationRole.given(
                owner, owner.as(user, environment.getOrDefault("HENGJI_DB_APP_PASSWORD", ""))))
        .orElseGet(() -> ApplicationRole.prepare(owner));
  }

  private static void check(Connection connection, DatabaseAddress owner) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(STATE)) {
      row.next();
      if (row.getInt(1) < VERSION) {
        throw new DatabaseTrouble(
            "数据库 %s 是 PostgreSQL %s，要用 18 或更新的版本。".formatted(owner.url(), row.getString(2)));
      }
      if (!row.getString(3).equals("UTF8")) {
        throw new DatabaseTrouble(
            "数据库 %s 的编码是 %s，要用 UTF8。".formatted(owner.url(), row.getString(3)));
      }
      if (row.getString(4).isEmpty() || !row.getBoolean(5)) {
        throw new DatabaseTrouble(
            "账号 %s 不能在数据库 %s 里建表：让它做数据库的主人，或者 GRANT CREATE ON SCHEMA public。"
                .formatted(owner.user(), owner.url()));
      }
    }
  }

  /// A server that was killed is not gone for the database at once.
  private static void lock(Connection connection, DatabaseAddress owner) throws SQLException {
    Instant until = Instant.now().plus(PATIENCE);
    try (Statement statement = connection.createStatement()) {
      while (true) {
        try (ResultSet row =
            statement.executeQuery("select pg_try_advisory_lock(hashtext('hengji workbench'))")) {
          row.next();
          if (row.getBoolean(1)) {
            return;
          }
        }
        if (Instant.now().isAfter(until)) {
          throw new DatabaseTrouble("数据库 %s 正由另一个衡绩使用，不能再开一个。".formatted(owner.url()));
        }
        Thread.sleep(500);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseTrouble("启动被中断。", e);
    }
  }

  @Override
  public void close() {
    try {
      held.close();
    } catch (SQLException e) {
      throw DatabaseTrouble.of(owner, e);
    }
  }
}
