package io.hengji.documents.batch;

import io.hengji.documents.batch.ResultLog.Entry;
import java.util.Optional;

/// A row of the index of results: offset, length, size, time and name, with tabs between them.
final class IndexRow {
  private static final int FIELDS = 5;

  private IndexRow() {}

  static String of(Entry entry) {
    return entry.offset()
        + "\t"
        + entry.length()
        + "\t"
        + entry.stamp().size()
        + "\t"
        + entry.stamp().modified()
        + "\t"
        + escaped(entry.file())
        + "\n";
  }

  /// The entry of a row without its line end; none where it is no such row.
  static Optional<Entry> parse(String row) {
    String[] fields = row.split("\t", -1);
    if (fields.length != FIELDS) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          new Entry(
              plain(fields[4]),
              Long.parseLong(fields[0]),
              Integer.parseInt(fields[1]),
              new Stamp(Long.parseLong(fields[2]), Long.parseLong(fields[3]))));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private static String escaped(String name) {
    return name.replace("\\", "\\\\")
        .replace("\t", "\\t")
        .replace("\n", "\\n")
        .replace("\r", "\\r");
  }

  private static String plain(String escaped) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == '\\' && i + 1 < escaped.length()) {
        i++;
        c =
            switch (escaped.charAt(i)) {
              case 't' -> '\t';
              case 'n' -> '\n';
              case 'r' -> '\r';
              default -> escaped.charAt(i);
            };
      }
      name.append(c);
    }
    return name.toString();
  }
}
