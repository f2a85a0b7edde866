package io.hengji.server.comments;

import io.hengji.server.database.JsonRows;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A comment as it is kept.
///
/// @param threadId the first of its thread; absent for that one itself
/// @param address of the cell, by the version of that number
public record CommentLine(
    UUID id,
    @Nullable UUID threadId,
    int number,
    String address,
    String text,
    OffsetDateTime at,
    @Nullable String by,
    @Nullable OffsetDateTime closedAt,
    @Nullable String closedBy) {

  /// The comments of the form `f` of a query as one value, the earliest first.
  public static final String OF_FORM =
      """
      select json_agg(json_build_object('id', c.id, 'threadId', c.thread_id, 'number', c.number,
        'address', c.address, 'text', c.text, 'at', c.at, 'by', name_of(c.account_id),
        'closedAt', c.closed_at, 'closedBy', name_of(c.closed_by)) order by c.id)
      from form_comment c where c.form_id = f.id
      """;

  /// Reads what [#OF_FORM] gave.
  public static List<CommentLine> all(@Nullable String json) {
    return JsonRows.all(json, CommentLine.class);
  }
}
