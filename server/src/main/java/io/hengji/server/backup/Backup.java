package io.hengji.server.backup;

import io.hengji.server.backup.Manifest.Part;
import io.hengji.server.database.DatabaseAddress;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.postgresql.PGConnection;
import tools.jackson.databind.json.JsonMapper;

/// Writes everything that a database holds at one moment into one file, while others write on.
public final class Backup {

  static final JsonMapper JSON = JsonMapper.builder().build();

  private final DatabaseAddress owner;
  private final Path data;
  private final String program;

  /// @param data the folder whose secrets belong to the database
  /// @param program the version of the program
  public Backup(DatabaseAddress owner, Path data, String program) {
    this.owner = owner;
    this.data = data;
    this.program = program;
  }

  /// What was written.
  public record Written(long rows, long bytes, String sha256) {}

  /// Writes the file; one that is there already is replaced only when the new one is whole.
  public Written write(Path out) throws IOException, SQLException {
    Path file = out.toAbsolutePath();
    Path fresh = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.deleteIfExists(fresh);
      Files.createFile(fresh);
      Secrets.closeToOthers(fresh);
      MessageDigest digest = Sha256.start();
      Manifest manifest;
      try (ZipOutputStream zip =
          new ZipOutputStream(new DigestOutputStream(Files.newOutputStream(fresh), digest))) {
        manifest = write(zip);
      }
      Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return new Written(manifest.rows(), Files.size(file), Sha256.text(digest));
    } finally {
      Files.deleteIfExists(fresh);
    }
  }

  private Manifest write(ZipOutputStream zip) throws IOException, SQLException {
    try (Connection connection = owner.connect()) {
      connection.setReadOnly(true);
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      Schema schema = new Schema(connection);
      List<Part> tables = new ArrayList<>();
      for (String table : schema.tables()) {
        tables.add(table(zip, connection, table, schema.columns(table)));
      }
      List<Part> secrets = new ArrayList<>();
      for (Path secret : Secrets.in(data)) {
        secrets.add(
            member(
                zip,
                Secrets.MEMBER + secret.getFileName(),
                List.of(),
                out -> {
                  Files.copy(secret, out);
                  return 1;
                }));
      }
      Manifest manifest = manifest(connection, schema, tables, secrets);
      zip.putNextEntry(new ZipEntry(Manifest.FILE));
      zip.write(JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(manifest));
      zip.closeEntry();
      connection.rollback();
      return manifest;
    }
  }

  private Manifest manifest(
      Connection connection, Schema schema, List<Part> tables, List<Part> secrets)
      throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet end = statement.executeQuery("select number, hash from audit_head")) {
      end.next();
      return new Manifest(
          Manifest.FORMAT,
          program,
          Instant.now(),
          schema.migrations(),
          tables,
          schema.sequences(),
          secrets,
          end.getLong(1),
          HexFormat.of().formatHex(end.getBytes(2)));
    }
  }

  private static Part table(
      ZipOutputStream zip, Connection connection, String table, List<String> columns)
      throws IOException, SQLException {
    String copy =
        "copy (select %s from %s) to stdout"
            .formatted(Schema.quoted(columns), Schema.quoted(table));
    return member(
        zip,
        table,
        columns,
        out -> connection.unwrap(PGConnection.class).getCopyAPI().copyOut(copy, out));
  }

  private interface Content {
    long write(OutputStream out) throws IOException, SQLException;
  }

  private static Part member(
      ZipOutputStream zip, String name, List<String> columns, Content content)
      throws IOException, SQLException {
    zip.putNextEntry(new ZipEntry(name));
    MessageDigest digest = Sha256.start();
    DigestOutputStream out = new DigestOutputStream(new Unclosed(zip), digest);
    long rows = content.write(out);
    out.flush();
    zip.closeEntry();
    return new Part(name, columns, rows, Sha256.text(digest));
  }

  /// The archive goes on after a member.
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
