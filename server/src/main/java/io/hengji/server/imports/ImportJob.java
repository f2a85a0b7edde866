package io.hengji.server.imports;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// An import as it stands.
///
/// @param projectId all spending goes to this project
/// @param done how many of its steps are done while it is being read or taken over
/// @param taken how many entries or projects were taken over, with the sum of money in yuan
record ImportJob(
    UUID id,
    String kind,
    UUID unitId,
    UUID ownerId,
    String owner,
    String path,
    String name,
    String state,
    int year,
    @Nullable UUID projectId,
    String settings,
    int files,
    int done,
    String trouble,
    int taken,
    BigDecimal total,
    OffsetDateTime addedAt,
    @Nullable OffsetDateTime appliedAt,
    @Nullable OffsetDateTime undoneAt) {

  private static final Duration UNDONE_WITHIN = Duration.ofDays(30);

  boolean ofSpending() {
    return kind.equals("SPENDING");
  }

  boolean working() {
    return state.equals("READING") || state.equals("APPLYING");
  }

  boolean ready() {
    return state.equals("READY");
  }

  /// Whether it may still be undone.
  boolean undoable(OffsetDateTime now) {
    return state.equals("APPLIED")
        && appliedAt != null
        && now.isBefore(appliedAt.plus(UNDONE_WITHIN));
  }
}
