package io.hengji.server.evaluation;

import io.hengji.server.database.Rows;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the list of self-evaluations, a page by the place of the line before it.
@Component
class EvaluationLines {

  /// Lines a page.
  static final int ROWS = 50;

  private static final Pattern PLACE = Pattern.compile("(\\d{4})~([0-9a-f-]{36})~(.*)");
  private static final String PAGE =
      """
      select p.id, p.code, p.name, u.name as unit, f.year, f.state, f.due, f.computed, f.grade,
        f.blockers, f.errors, f.warnings, f.hints
      from form f join project p on p.id = f.project_id join unit u on u.id = f.unit_id
      where p.withdrawn_at is null
        and (:id = '' or (p.year, p.code, p.id::text) < (:year, :code, :id))
      order by p.year desc, p.code desc, p.id::text desc limit :rows
      """;

  private static final String READY =
      """
      select p.id, p.year, p.code, p.name, u.name as unit, u.path
      from goal g join project p on p.id = g.project_id join unit u on u.id = p.unit_id
      where g.state = 'APPROVED' and p.withdrawn_at is null
        and not exists (select from form f where f.project_id = p.id)
      order by p.year desc, p.code limit :rows
      """;

  private static final RowMapper<EvaluationLine> LINE =
      new SimplePropertyRowMapper<>(EvaluationLine.class);

  private final JdbcClient jdbc;

  EvaluationLines(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// Projects with an approved goal and no self-evaluation, which this person may fill in.
  @Transactional(readOnly = true)
  List<ReadyLine> ready() {
    Actor actor = Actors.current();
    if (!actor.may(Right.FILL_FORMS)) {
      return List.of();
    }
    return jdbc.sql(READY).param("rows", ROWS).query(Rows.of(ReadyLine.class)).list().stream()
        .filter(line -> actor.may(Right.FILL_FORMS, line.path()))
        .toList();
  }

  /// The lines behind a place, one more than a page shows when there are more.
  @Transactional(readOnly = true)
  List<EvaluationLine> behind(String place) {
    Matcher parts = PLACE.matcher(place);
    boolean known = parts.matches();
    return jdbc.sql(PAGE)
        .param("year", known ? Integer.parseInt(parts.group(1)) : 0)
        .param("id", known ? parts.group(2) : "")
        .param("code", known ? parts.group(3) : "")
        .param("rows", ROWS + 1)
        .query(LINE)
        .list();
  }
}
