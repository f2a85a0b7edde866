package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.core.review.Severity;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.forms.FormText;
import io.hengji.server.scope.Actors;
import java.math.BigDecimal;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/// Writes goals and their versions; whoever calls asks for rights and keeps the log.
@Component
class GoalStore {

  private static final String ADD_VERSION =
      """
      insert into goal_version
        (goal_id, unit_id, number, content, revisions, row_keys, rows_made, reason, opened_by)
      select id, unit_id, :number, :content::jsonb, :revisions, :keys, :made, :reason, :by
      from goal where id = :goal returning id
      """;

  private final JdbcClient jdbc;
  private final GoalContent contents;

  GoalStore(JdbcClient jdbc, GoalContent contents) {
    this.jdbc = jdbc;
    this.contents = contents;
  }

  /// Adds the goal of a project, without a version yet.
  UUID addGoal(UUID project) {
    return jdbc.sql(
            """
            insert into goal (project_id, unit_id, year, state)
            select id, unit_id, year, 'DRAFT' from project where id = ? returning id
            """)
        .param(project)
        .query(UUID.class)
        .single();
  }

  /// Adds a version with fresh rows and makes it the current one.
  UUID addVersion(UUID goal, int number, Form content, String reason) {
    int rows = content.indicators().size();
    return addVersion(
        goal,
        number,
        content,
        IntStream.range(0, rows).map(row -> 1).boxed().toList(),
        IntStream.range(0, rows).boxed().toList(),
        rows,
        reason);
  }

  /// Adds a version with the rows of the one before it, under the next number; returns that.
  int addCopy(Goal goal, String reason) {
    int number =
        jdbc.sql("select max(number) + 1 from goal_version where goal_id = ?")
            .param(goal.id())
            .query(Integer.class)
            .single();
    addVersion(goal.id(), number, goal.form(), goal.revisions(), goal.keys(), goal.made(), reason);
    return number;
  }

  /// Makes an earlier version the current one again.
  void goBackTo(UUID goal, int number, Form content) {
    jdbc.sql("update goal set number = ? where id = ?").params(number, goal).update();
    keepFindings(goal, contents.checked(project(goal), content));
  }

  private UUID project(UUID goal) {
    return jdbc.sql("select project_id from goal where id = ?")
        .param(goal)
        .query(UUID.class)
        .single();
  }

  private UUID addVersion(
      UUID goal,
      int number,
      Form content,
      List<Integer> revisions,
      List<Integer> keys,
      int made,
      String reason) {
    UUID version =
        jdbc.sql(ADD_VERSION)
            .param("goal", goal)
            .param("number", number)
            .param("content", FormText.of(content))
            .param("revisions", revisions.toArray(Integer[]::new))
            .param("keys", keys.toArray(Integer[]::new))
            .param("made", made)
            .param("reason", reason)
            .param("by", me())
            .query(UUID.class)
            .single();
    jdbc.sql("update goal set number = ? where id = ?").params(number, goal).update();
    keepFindings(goal, contents.checked(project(goal), content));
    return version;
  }

  /// Writes the content of the current version and what the checks say of it.
  void write(Goal goal, LiveForm live) {
    jdbc.sql(
            """
            update goal_version set content = ?::jsonb, revisions = ?, row_keys = ?, rows_made = ?
            where id = ?
            """)
        .params(
            FormText.of(goal.form()),
            goal.revisions().toArray(Integer[]::new),
            goal.keys().toArray(Integer[]::new),
            goal.made(),
            goal.version())
        .update();
    keepFindings(goal.id(), live);
  }

  /// Sets where a goal stands, and the day by which it is wanted.
  void become(UUID goal, GoalState state, Optional<LocalDate> due) {
    jdbc.sql("update goal set state = :state, due = coalesce(:due, due) where id = :goal")
        .param("state", state.name())
        .param("due", due.orElse(null), Types.DATE)
        .param("goal", goal)
        .update();
  }

  /// Notes who submitted or approved a version.
  void sign(UUID version, GoalState state) {
    String step = state == GoalState.SUBMITTED ? "submitted" : "approved";
    jdbc.sql(
            "update goal_version set %1$s_at = now(), %1$s_by = :by where id = :version"
                .formatted(step))
        .param("by", me())
        .param("version", version)
        .update();
  }

  private void keepFindings(UUID goal, LiveForm live) {
    BigDecimal weight =
        live.sums().stream()
            .filter(sum -> sum.level2().isEmpty())
            .map(sum -> sum.weight())
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    jdbc.sql(
            """
            update goal set indicators = :indicators, weight = :weight, blockers = :blockers,
              errors = :errors, warnings = :warnings, hints = :hints where id = :goal
            """)
        .param("goal", goal)
        .param("indicators", live.checked().form().indicators().size())
        .param("weight", weight)
        .param("blockers", count(live, Severity.BLOCKER))
        .param("errors", count(live, Severity.ERROR))
        .param("warnings", count(live, Severity.WARNING))
        .param("hints", count(live, Severity.INFO))
        .update();
  }

  private static long count(LiveForm live, Severity severity) {
    return live.checked().findings().stream().filter(f -> f.severity() == severity).count();
  }

  private static @Nullable UUID me() {
    return Actors.current().id().orElse(null);
  }
}
