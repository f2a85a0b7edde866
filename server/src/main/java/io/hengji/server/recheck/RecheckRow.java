package io.hengji.server.recheck;

import java.time.OffsetDateTime;
import java.util.UUID;

/// A re-check as lists show it.
///
/// @param book the rule book that was chosen for all forms; empty where each picks its own
record RecheckRow(
    UUID id,
    UUID unitId,
    UUID ownerId,
    String owner,
    String path,
    String name,
    String state,
    int files,
    int readFiles,
    int forms,
    int blockers,
    int errors,
    int warnings,
    int hints,
    String book,
    OffsetDateTime addedAt) {

  boolean reading() {
    return state.equals("READING");
  }

  boolean failed() {
    return state.equals("FAILED");
  }
}
