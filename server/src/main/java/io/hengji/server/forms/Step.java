package io.hengji.server.forms;

import io.hengji.server.database.JsonRows;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A step that was taken; `number` is the version it was taken with, `due` the day that it sets.
public record Step(
    Stage stage,
    int number,
    String before,
    String after,
    String reason,
    @Nullable LocalDate due,
    OffsetDateTime at,
    @Nullable String by) {

  /// The last step of the self-evaluation of the project `p` of a query, as one value.
  public static final String LAST_OF_FORM =
      """
      select json_build_object('stage', s.stage, 'number', s.number, 'before', s.before,
        'after', s.after, 'reason', s.reason, 'due', s.due, 'at', s.at,
        'by', name_of(s.account_id))
      from step s where s.project_id = p.id and s.stage = 'EVALUATION' order by s.id desc limit 1
      """;

  /// Reads what [#LAST_OF_FORM] gave.
  public static Optional<Step> of(@Nullable String json) {
    return JsonRows.one(json, Step.class);
  }
}
