package io.hengji.server.backup;

import io.hengji.server.audit.AuditChain;
import io.hengji.server.audit.AuditExport;
import io.hengji.server.backup.Manifest.Part;
import io.hengji.server.backup.Manifest.Sequence;
import io.hengji.server.database.ApplicationRole;
import io.hengji.server.database.DatabaseAddress;
import io.hengji.server.database.DatabaseTrouble;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.postgresql.PGConnection;

/// Brings a backup back into an empty database: all of it, or nothing.
public final class Restore {

  private final DatabaseAddress owner;
  private final ApplicationRole application;
  private final Path data;

  /// @param data the folder that gets the secrets
  public Restore(DatabaseAddress owner, ApplicationRole application, Path data) {
    this.owner = owner;
    this.application = application;
    this.data = data;
  }

  /// What was brought back.
  public record Restored(long rows, long auditEntries) {}

  /// Refuses a file that is no whole backup, before anything is made for it.
  public static void check(Path file) throws IOException {
    Archive.open(file).close();
  }

  /// Reads the backup into the database.
  public Restored read(Path file) throws IOException, SQLException {
    try (Archive archive = Archive.open(file);
        Connection connection = owner.connect()) {
      Schema schema = new Schema(connection);
      if (!schema.isEmpty()) {
        throw new DatabaseTrouble("数据库 %s 里已经有表，备份只能恢复到空的数据库。".formatted(owner.url()));
      }
      Manifest manifest = archive.manifest();
      Migrations.apply(manifest.migrations(), owner, application.name());
      connection.setAutoCommit(false);
      fill(connection, schema, archive);
      long entries = assertLog(connection, manifest);
      for (Part secret : manifest.secrets()) {
        keep(archive, secret);
      }
      connection.commit();
      return new Restored(manifest.rows(), entries);
    }
  }

  /// Takes keys and triggers off, so that the order of tables does not matter and sums are not
  /// worked out again, and puts them back over what was read.
  private static void fill(Connection connection, Schema schema, Archive archive)
      throws IOException, SQLException {
    Manifest manifest = archive.manifest();
    List<Schema.ForeignKey> keys = schema.foreignKeys();
    try (Statement statement = connection.createStatement()) {
      for (Schema.ForeignKey key : keys) {
        statement.execute("alter table %s drop constraint %s".formatted(key.table(), key.name()));
      }
      for (Part table : manifest.tables()) {
        String name = Schema.quoted(table.name());
        statement.execute("alter table %s disable trigger user".formatted(name));
        statement.execute("truncate %s".formatted(name));
        copy(connection, archive, table);
        statement.execute("alter table %s enable trigger user".formatted(name));
      }
      for (Schema.ForeignKey key : keys) {
        statement.execute(
            "alter table %s add constraint %s %s"
                .formatted(key.table(), key.name(), key.definition()));
      }
      for (Sequence sequence : manifest.sequences()) {
        statement.execute(
            "select setval('%s', %d)"
                .formatted(Schema.quoted(sequence.name()).replace("'", "''"), sequence.value()));
      }
    }
  }

  private static void copy(Connection connection, Archive archive, Part table)
      throws IOException, SQLException {
    String copy =
        "copy %s (%s) from stdin"
            .formatted(Schema.quoted(table.name()), Schema.quoted(table.columns()));
    try (InputStream in = archive.read(table)) {
      long rows = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(copy, in);
      if (rows != table.rows()) {
        throw archive.damaged(table.name());
      }
    }
  }

  private static long assertLog(Connection connection, Manifest manifest) throws SQLException {
    AuditChain chain = AuditExport.verify(connection);
    if (chain.broken().isPresent()) {
      throw new DatabaseTrouble("备份里的操作日志不完整：" + chain.broken().get());
    }
    if (chain.last() != manifest.auditNumber() || !chain.lastHash().equals(manifest.auditHash())) {
      throw new DatabaseTrouble(
          "备份里的操作日志到第 %d 条为止，清单上是第 %d 条。".formatted(chain.last(), manifest.auditNumber()));
    }
    return chain.last();
  }

  private void keep(Archive archive, Part secret) throws IOException {
    String name = secret.name().substring(Secrets.MEMBER.length());
    Path folder = Files.createDirectories(data.resolve("secrets"));
    Path file = folder.resolve(name).normalize();
    if (!folder.equals(file.getParent())) {
      throw archive.damaged(secret.name());
    }
    try (InputStream in = archive.read(secret)) {
      Files.copy(in, file);
    }
    Secrets.closeToOthers(file);
  }
}
