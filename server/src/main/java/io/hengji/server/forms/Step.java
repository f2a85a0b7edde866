package io.hengji.server.forms;

import java.sql.ResultSet;
import java.sql.SQLException;
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

  /// The last step of the self-evaluation of the project `p` of a query, to be joined as `step`.
  public static final String LAST_OF_FORM =
      """
      select s.number, s.before, s.after, s.reason, s.due, s.at, name_of(s.account_id) as by
      from step s where s.project_id = p.id and s.stage = 'EVALUATION' order by s.id desc limit 1
      """;

  /// Its columns, under names of their own.
  public static final String COLUMNS =
      """
      step.number as step_number, step.before as step_before, step.after as step_after,
      step.reason as step_reason, step.due as step_due, step.at as step_at, step.by as step_by
      """;

  /// Reads what [#COLUMNS] gave, if there was a step.
  public static Optional<Step> of(ResultSet row) throws SQLException {
    String after = row.getString("step_after");
    return after == null
        ? Optional.empty()
        : Optional.of(
            new Step(
                Stage.EVALUATION,
                row.getInt("step_number"),
                row.getString("step_before"),
                after,
                row.getString("step_reason"),
                row.getObject("step_due", LocalDate.class),
                row.getObject("step_at", OffsetDateTime.class),
                row.getString("step_by")));
  }
}
