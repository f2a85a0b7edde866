package io.hengji.server.overview;

import io.hengji.server.database.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// The projects whose claimed points are farthest from the computed ones.
@Component
class Scores {

  private static final int MOST = 10;

  private static final String ROWS =
      """
      select p.id as project, p.name, u.name as unit, f.state, p.annual_budget, p.executed,
        f.claimed, f.computed, f.blockers, f.errors, f.warnings, f.hints
      from form f join project p on p.id = f.project_id join unit u on u.id = f.unit_id
      where f.year = :year and f.unit_id = any(:units) and p.withdrawn_at is null
        and f.claimed is not null and f.computed %s
      limit :most
      """;
  private static final String WIDEST =
      ROWS.formatted("is not null order by abs(f.claimed - f.computed) desc, f.id");
  private static final String UNDECIDED = ROWS.formatted("is null order by f.claimed desc, f.id");

  private final JdbcClient jdbc;

  Scores(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The widest gaps first, then, where there is room, what could not be decided.
  @Transactional(readOnly = true)
  public List<ScoreRow> widest(int year, UUID[] units) {
    List<ScoreRow> rows = new ArrayList<>(read(WIDEST, year, units, MOST));
    if (rows.size() < MOST) {
      rows.addAll(read(UNDECIDED, year, units, MOST - rows.size()));
    }
    return rows;
  }

  private List<ScoreRow> read(String sql, int year, UUID[] units, int most) {
    return jdbc.sql(sql)
        .param("year", year)
        .param("units", units)
        .param("most", most)
        .query(Rows.of(ScoreRow.class))
        .list();
  }
}
