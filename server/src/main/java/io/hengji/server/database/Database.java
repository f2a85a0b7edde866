package io.hengji.server.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The database of a server, ready for its pages: the embedded one, or one by address. The owner
/// migrates it, the application's role works with it.
public final class Database implements AutoCloseable {

  private static final String NAME = "hengji";

  private final DatabaseAddress owner;
  private final ApplicationRole application;
  private final Runnable end;

  private Database(DatabaseAddress owner, ApplicationRole application, Runnable end) {
    this.owner = owner;
    this.application = application;
    this.end = end;
  }

  /// Opens the database named by `HENGJI_DB_URL`, `_USER` and `_PASSWORD`, or starts the embedded
  /// one.
  public static Database open(DataFolder folder, Map<String, String> environment) {
    Optional<DatabaseAddress> named = OwnServer.named(environment);
    return named.isPresent() ? named(named.get(), environment) : embedded(folder);
  }

  private static Database named(DatabaseAddress owner, Map<String, String> environment) {
    OwnServer server = OwnServer.hold(owner);
    try {
      return new Database(owner, server.application(environment), server::close);
    } catch (RuntimeException e) {
      server.close();
      throw e;
    }
  }

  private static Database embedded(DataFolder folder) {
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    try {
      DatabaseAddress owner = postgres.database(NAME);
      return new Database(owner, ApplicationRole.prepare(owner), postgres::close);
    } catch (RuntimeException e) {
      postgres.abandon();
      throw e;
    }
  }

  /// The owner's address for a command beside a server: by environment, or of the embedded database
  /// that runs in this folder.
  public static Optional<DatabaseAddress> beside(Path data, Map<String, String> environment) {
    return OwnServer.named(environment).or(() -> EmbeddedPostgres.running(data, NAME));
  }

  /// Whether this folder holds an embedded database.
  public static boolean isIn(Path data) {
    return EmbeddedPostgres.isIn(data);
  }

  public DatabaseAddress owner() {
    return owner;
  }

  public ApplicationRole application() {
    return application;
  }

  @Override
  public void close() {
    end.run();
  }
}
