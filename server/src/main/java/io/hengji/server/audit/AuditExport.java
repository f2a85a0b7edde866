package io.hengji.server.audit;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The whole log as lines that [AuditChain] verifies, read out of the database at one moment.
public final class AuditExport {

  private static final String ALL =
      """
      select number, at, actor_id, actor, unit_id, action, subject, subject_id, before, after,
        previous
      from audit_entry order by number
      """;
  private static final int ROWS_AT_ONCE = 500;

  private AuditExport() {}

  /// Writes the log, oldest first; returns the number of entries.
  public static long write(Connection connection, Writer out) throws SQLException, IOException {
    connection.setAutoCommit(false);
    long count = 0;
    try (Lines lines = new Lines(connection)) {
      while (lines.hasNext()) {
        out.write(lines.next());
        out.write('\n');
        count++;
      }
    }
    connection.rollback();
    return count;
  }

  /// Verifies the log as this connection's transaction sees it.
  public static AuditChain verify(Connection connection) throws SQLException {
    try (Lines lines = new Lines(connection)) {
      return AuditChain.verify(lines);
    }
  }

  /// The lines one after the other, a few rows at once in memory.
  private static final class Lines implements Iterator<String>, AutoCloseable {

    private final Statement statement;
    private final ResultSet row;
    private boolean more;

    Lines(Connection connection) throws SQLException {
      statement = connection.createStatement();
      statement.setFetchSize(ROWS_AT_ONCE);
      row = statement.executeQuery(ALL);
      more = row.next();
    }

    @Override
    public boolean hasNext() {
      return more;
    }

    @Override
    public String next() {
      if (!more) {
        throw new NoSuchElementException();
      }
      try {
        String line = read(row).line();
        more = row.next();
        return line;
      } catch (SQLException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public void close() throws SQLException {
      statement.close();
    }
  }

  static Sealed read(ResultSet row) throws SQLException {
    return new Sealed(
        row.getLong("number"),
        row.getObject("at", OffsetDateTime.class).toInstant(),
        Optional.ofNullable(row.getObject("actor_id", UUID.class)),
        row.getString("actor"),
        Optional.ofNullable(row.getObject("unit_id", UUID.class)),
        row.getString("action"),
        row.getString("subject"),
        row.getString("subject_id"),
        text(row, "before"),
        text(row, "after"),
        HexFormat.of().formatHex(row.getBytes("previous")));
  }

  private static Optional<String> text(ResultSet row, String column) throws SQLException {
    @Nullable String value = row.getString(column);
    return Optional.ofNullable(value);
  }
}
