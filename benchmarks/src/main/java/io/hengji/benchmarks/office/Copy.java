package io.hengji.benchmarks.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/// Rows on their way into a table.
final class Copy implements AutoCloseable {

  private static final int FULL = 1 << 18;

  private final CopyIn copy;
  private final ByteArrayOutputStream buffer = new ByteArrayOutputStream(2 * FULL);
  private boolean begun;

  private Copy(CopyIn copy) {
    this.copy = copy;
  }

  static Copy into(Connection connection, String columns) throws SQLException {
    return new Copy(
        connection
            .unwrap(PGConnection.class)
            .getCopyAPI()
            .copyIn("copy " + columns + " from stdin"));
  }

  /// Adds a row; null stands for nothing.
  void row(@Nullable Object... values) throws SQLException {
    for (Object value : values) {
      add(value == null ? "\\N" : Marked.escaped(Objects.toString(value)));
    }
    end();
  }

  /// Adds a text with the names that it leaves open.
  Copy add(Marked text, List<byte[]> names) {
    separate();
    text.write(buffer, names);
    return this;
  }

  Copy add(Object value) {
    separate();
    buffer.writeBytes(value.toString().getBytes(StandardCharsets.UTF_8));
    return this;
  }

  /// Ends the row that was added piece by piece.
  void end() throws SQLException {
    buffer.write('\n');
    begun = false;
    if (buffer.size() > FULL) {
      flush();
    }
  }

  private void separate() {
    if (begun) {
      buffer.write('\t');
    }
    begun = true;
  }

  private void flush() throws SQLException {
    byte[] bytes = buffer.toByteArray();
    copy.writeToCopy(bytes, 0, bytes.length);
    buffer.reset();
  }

  @Override
  public void close() throws SQLException {
    flush();
    copy.endCopy();
  }
}
