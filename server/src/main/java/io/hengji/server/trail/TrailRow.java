package io.hengji.server.trail;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/// An entry of the log as it is read.
record TrailRow(
    long number,
    OffsetDateTime at,
    String actor,
    @Nullable String login,
    @Nullable String unit,
    String action,
    String subject,
    String subjectId,
    @Nullable String before,
    @Nullable String after,
    String hash) {

  Difference difference() {
    return Difference.of(before, after);
  }
}
