package io.hengji.documents.grid;

import java.time.Duration;

/// The bounds within which a file is read; beyond them it is refused with one sentence.
///
/// @param fileBytes the most bytes of a file
/// @param unpackedBytes the most bytes that the members of a packed file may unpack to
/// @param cells the most cells that a file's tables may have
/// @param pages the most pages of a printed document
/// @param time the longest that reading may take
public record Limits(long fileBytes, long unpackedBytes, int cells, int pages, Duration time) {

  /// Generous for forms, small for a machine.
  public static final Limits STANDARD =
      new Limits(200L << 20, 512L << 20, 2_000_000, 2_000, Duration.ofSeconds(60));
}
