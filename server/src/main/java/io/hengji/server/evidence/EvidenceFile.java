package io.hengji.server.evidence;

import java.time.OffsetDateTime;
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

  private static final int KILO = 1024;

  /// The size in words: `812 KB`, `3.4 MB`.
  public String sizeInWords() {
    return size < KILO * KILO
        ? Math.max(1, size / KILO) + " KB"
        : "%d.%d MB".formatted(size / (KILO * KILO), size % (KILO * KILO) * 10 / (KILO * KILO));
  }
}
