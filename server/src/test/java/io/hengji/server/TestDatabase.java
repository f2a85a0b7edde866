package io.hengji.server;

import io.hengji.server.database.ApplicationRole;
import io.hengji.server.database.DataFolder;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.EmbeddedPostgres;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// The real embedded PostgreSQL for tests: one cluster a run, kept in the build folder so that only
/// the first run has to make it, with a fresh database for each who asks.
public final class TestDatabase {

  private static final EmbeddedPostgres POSTGRES = start();
  private static int made;

  private TestDatabase() {}

  /// A database with nothing in it.
  public static synchronized DatabaseAddress fresh() {
    made++;
    return POSTGRES.database("test_" + made);
  }

  /// What the application must know of a fresh database.
  static List<String> settings() {
    DatabaseAddress owner = fresh();
    List<String> settings = new ArrayList<>();
    Workbench.settings(owner, ApplicationRole.prepare(owner))
        .forEach((key, value) -> settings.add(key + "=" + value));
    return settings;
  }

  private static EmbeddedPostgres start() {
    Path data = Path.of("target", "test-data").toAbsolutePath();
    DataFolder folder = DataFolder.open(data);
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    dropOld(postgres);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(() -> {
              postgres.close();
              folder.close();
            }));
    return postgres;
  }

  private static void dropOld(EmbeddedPostgres postgres) {
    try (Connection connection = postgres.database("postgres").connect();
        Statement statement = connection.createStatement()) {
      List<String> old = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery("select datname from pg_database where datname like 'test%'")) {
        while (names.next()) {
          old.add(names.getString(1));
        }
      }
      for (String name : old) {
        statement.execute("drop database \"%s\" with (force)".formatted(name));
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
