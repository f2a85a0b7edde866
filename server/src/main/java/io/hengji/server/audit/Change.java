package io.hengji.server.audit;

import java.util.Optional;
import java.util.UUID;

/// Something that was changed: what was done (`project.rename`), to what, in which unit, and how it
/// was and is, as values that can be written as JSON.
public record Change(
    String action,
    String subject,
    String subjectId,
    Optional<UUID> unit,
    Optional<Object> before,
    Optional<Object> after) {

  public static Change added(String action, String subject, Object id, UUID unit, Object after) {
    return new Change(
        action, subject, id.toString(), Optional.of(unit), Optional.empty(), Optional.of(after));
  }

  public static Change of(
      String action, String subject, Object id, UUID unit, Object before, Object after) {
    return new Change(
        action, subject, id.toString(), Optional.of(unit), Optional.of(before), Optional.of(after));
  }

  /// Something that happened and changed no record: a login, an export, a look at what is masked.
  public static Change event(String action, String subject, Object id, Optional<UUID> unit) {
    return new Change(action, subject, id.toString(), unit, Optional.empty(), Optional.empty());
  }
}
