package io.hengji.server.database;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// The database of a server, ready for its pages: the embedded one, or one by address. The owner
/// migrates it, the application's role works with it.
public final class Database implements AutoCloseable {

  private static final String NAME = "hengji";

  private final Optional<EmbeddedPostgres> embedded;
  private final DatabaseAddress owner;
  private final ApplicationRole application;

  private Database(Optional<EmbeddedPostgres> embedded, DatabaseAddress owner) {
    this.embedded = embedded;
    this.owner = owner;
    this.application = ApplicationRole.prepare(owner);
  }

  /// Opens the database named by `HENGJI_DB_URL`, `_USER` and `_PASSWORD`, or starts the embedded
  /// one.
  public static Database open(DataFolder folder, Map<String, String> environment) {
    Optional<DatabaseAddress> other = named(environment);
    if (other.isPresent()) {
      return new Database(Optional.empty(), other.get());
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.start(folder);
    try {
      return new Database(Optional.of(postgres), postgres.database(NAME));
    } catch (RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  /// The owner's address for a command beside a server: by environment, or of the embedded database
  /// that runs in this folder.
  public static Optional<DatabaseAddress> beside(Path data, Map<String, String> environment) {
    return named(environment).or(() -> EmbeddedPostgres.running(data, NAME));
  }

  private static Optional<DatabaseAddress> named(Map<String, String> environment) {
    return Optional.ofNullable(environment.get("HENGJI_DB_URL"))
        .map(url ->
            new DatabaseAddress(
                url.startsWith("jdbc:") ? url : "jdbc:" + url,
                environment.getOrDefault("HENGJI_DB_USER", NAME),
                environment.getOrDefault("HENGJI_DB_PASSWORD", "")));
  }

  public DatabaseAddress owner() {
    return owner;
  }

  public ApplicationRole application() {
    return application;
  }

  public Optional<EmbeddedPostgres> embedded() {
    return embedded;
  }

  @Override
  public void close() {
    embedded.ifPresent(EmbeddedPostgres::close);
  }
}
