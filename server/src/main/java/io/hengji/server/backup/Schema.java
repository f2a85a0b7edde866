package io.hengji.server.backup;

import io.hengji.server.backup.Manifest.Migration;
import io.hengji.server.backup.Manifest.Sequence;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// What a database consists of, asked of its catalogue.
record Schema(Connection connection) {

  /// Who is logged in is nobody's to bring back.
  private static final String LEFT_OUT = "'flyway_schema_history', 'session'";

  /// A foreign key, to be taken off and put back.
  record ForeignKey(String table, String name, String definition) {}

  private interface Reader<T> {
    T read(ResultSet row) throws SQLException;
  }

  boolean isEmpty() throws SQLException {
    return list(
            "select 1 from pg_class where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')",
            row -> row.getInt(1))
        .isEmpty();
  }

  List<String> tables() throws SQLException {
    return list(
        """
        select relname from pg_class
        where relnamespace = current_schema()::regnamespace and relkind in ('r', 'p')
          and not relispartition and relname not in (%s)
        order by relname
        """
            .formatted(LEFT_OUT),
        row -> row.getString(1));
  }

  List<String> columns(String table) throws SQLException {
    return list(
        """
        select attname from pg_attribute
        where attrelid = '%s'::regclass and attnum > 0 and not attisdropped and attgenerated = ''
        order by attnum
        """
            .formatted(quoted(table)),
        row -> row.getString(1));
  }

  List<Migration> migrations() throws SQLException {
    return list(
        """
        select version, script, checksum from flyway_schema_history
        where success and version is not null order by installed_rank
        """,
        row -> new Migration(row.getString(1), row.getString(2), row.getInt(3)));
  }

  /// The sequences that were used.
  List<Sequence> sequences() throws SQLException {
    return list(
        """
        select sequencename, last_value from pg_sequences
        where schemaname = current_schema() and last_value is not null order by sequencename
        """,
        row -> new Sequence(row.getString(1), row.getLong(2)));
  }

  List<ForeignKey> foreignKeys() throws SQLException {
    return list(
        """
        select conrelid::regclass::text, conname, pg_get_constraintdef(oid) from pg_constraint
        where contype = 'f' and connamespace = current_schema()::regnamespace and conparentid = 0
        """,
        row -> new ForeignKey(row.getString(1), quoted(row.getString(2)), row.getString(3)));
  }

  private <T> List<T> list(String sql, Reader<T> reader) throws SQLException {
    List<T> all = new ArrayList<>();
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      while (row.next()) {
        all.add(reader.read(row));
      }
    }
    return all;
  }

  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  static String quoted(List<String> names) {
    return names.stream().map(Schema::quoted).collect(Collectors.joining(", "));
  }
}
