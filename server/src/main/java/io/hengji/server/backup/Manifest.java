package io.hengji.server.backup;

import java.time.Instant;
import java.util.List;

/// What a backup holds: the state of the database at one moment, and how to know that it is whole.
///
/// @param format what tells a backup from other archives
/// @param program the version that wrote it
/// @param migrations those applied, in their order
/// @param auditNumber the last entry of the log, with its hash
record Manifest(
    String format,
    String program,
    Instant at,
    List<Migration> migrations,
    List<Part> tables,
    List<Sequence> sequences,
    List<Part> secrets,
    long auditNumber,
    String auditHash) {

  static final String FORMAT = "hengji-backup-1";
  static final String FILE = "manifest.json";

  Manifest {
    migrations = List.copyOf(migrations);
    tables = List.copyOf(tables);
    sequences = List.copyOf(sequences);
    secrets = List.copyOf(secrets);
  }

  /// A migration as the database remembers it.
  record Migration(String version, String script, int checksum) {}

  /// A member of the archive.
  ///
  /// @param columns of a table, in the order of the member's
  record Part(String name, List<String> columns, long rows, String sha256) {
    Part {
      columns = List.copyOf(columns);
    }
  }

  record Sequence(String name, long value) {}

  long rows() {
    return tables.stream().mapToLong(Part::rows).sum();
  }
}
