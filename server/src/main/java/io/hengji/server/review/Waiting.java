package io.hengji.server.review;

import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Forbidden;
import io.hengji.server.scope.Right;
import java.sql.Types;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What waits for somebody's decision: forms at a stage that is theirs, in units that are theirs.
@Component
public class Waiting {

  /// The most lines of a page.
  static final int ROWS = 100;

  private static final String LINES =
      """
      select p.id, p.code, p.name, u.name as unit, f.year, f.state, f.number, f.due,
        v.submitted_at, name_of(v.submitted_by) as submitted_by, f.claimed, f.computed, f.grade, f.blockers,
        f.errors, f.warnings, f.hints,
        exists (select from form_version o where o.form_id = f.id and (o.submitted_by = :me
          or exists (select from form_edit e where e.version_id = o.id and e.account_id = :me)))
          as own
      from form f
      join project p on p.id = f.project_id
      join unit u on u.id = f.unit_id
      join form_version v on v.form_id = f.id and v.number = f.number
      where p.withdrawn_at is null
      """;

  private static final String ORDER =
      " order by f.due nulls last, v.submitted_at, p.code, p.id limit :rows";

  private final JdbcClient jdbc;

  Waiting(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What waits for who acts, what is due first in front; one line more than a page shows when
  /// there are more.
  @Transactional(readOnly = true)
  public List<ReviewLine> lines() {
    Actor actor = Actors.current();
    if (Arrays.stream(ReviewStage.values()).noneMatch(stage -> actor.may(stage.right()))) {
      throw new Forbidden(Right.REVIEW_FOR_UNIT);
    }
    String stages =
        Arrays.stream(ReviewStage.values())
            .map(stage ->
                "(f.state = '%s' and u.path ^@ any (:%s))".formatted(stage.state(), stage.name()))
            .collect(Collectors.joining(" or "));
    var query =
        jdbc.sql(LINES + "and (" + stages + ")" + ORDER)
            .param("me", actor.id().orElse(null), Types.OTHER)
            .param("rows", ROWS + 1);
    for (ReviewStage stage : ReviewStage.values()) {
      query = query.param(stage.name(), actor.paths(stage.right()).toArray(String[]::new));
    }
    return query.query(Rows.of(ReviewLine.class)).list();
  }

  /// Where a form stands among those that wait, from 0; -1 when it does not.
  static int place(List<ReviewLine> lines, UUID project) {
    for (int at = 0; at < lines.size(); at++) {
      if (lines.get(at).id().equals(project)) {
        return at;
      }
    }
    return -1;
  }
}
