package io.hengji.server.evidence;

import io.hengji.server.database.JsonRows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A file that somebody added as evidence.
///
/// @param address of the row it proves, by the version of that number
public record EvidenceFile(
    UUID id,
    int number,
    String address,
    String fileName,
    long size,
    OffsetDateTime addedAt,
    @Nullable String by) {

  /// The evidence of the project `p` of a query as one value, the earliest first.
  public static final String OF_PROJECT =
      """
      select json_agg(json_build_object('id', e.id, 'number', e.number, 'address', e.address,
        'fileName', e.file_name, 'size', e.size, 'addedAt', e.added_at,
        'by', name_of(e.added_by)) order by e.id)
      from evidence e where e.project_id = p.id and e.removed_at is null
      """;

  private static final int KILO = 1024;

  /// Reads what [#OF_PROJECT] gave.
  public static List<EvidenceFile> all(@Nullable String json) {
    return JsonRows.all(json, EvidenceFile.class);
  }

  /// The size in words: `812 KB`, `3.4 MB`.
  public String sizeInWords() {
    return size < KILO * KILO
        ? Math.max(1, size / KILO) + " KB"
        : "%d.%d MB".formatted(size / (KILO * KILO), size % (KILO * KILO) * 10 / (KILO * KILO));
  }
}
