package io.hengji.server.audit;

import java.io.IOException;
import java.io.Writer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.util.HexFormat;
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
    try (Statement statement = connection.createStatement()) {
      statement.setFetchSize(ROWS_AT_ONCE);
      try (ResultSet row = statement.executeQuery(ALL)) {
        while (row.next()) {
          out.write(read(row).line());
          out.write('\n');
          count++;
        }
      }
    }
    connection.rollback();
    return count;
  }

  private static Sealed read(ResultSet row) throws SQLException {
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
