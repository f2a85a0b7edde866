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

  private final JdbcClient jdbc;

  Scores(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The widest gaps first, then, where there is room, what could not be decided.
  @Transactional(readOnly = true)
  public List<ScoreRow> widest(int year, UUID[] units) {
    List<ScoreRow> rows =
        new ArrayList<>(read("is not null", "abs(p.claimed - p.computed) desc", year, units, MOST));
    if (rows.size() < MOST) {
      rows.addAll(read("is null", "p.claimed desc", year, units, MOST - rows.size()));
    }
    return rows;
  }

  private List<ScoreRow> read(String computed, String order, int year, UUID[] units, int most) {
    return jdbc.sql(
            """
            select p.id as project, p.name, u.name as unit, p.standing as state, p.annual_budget,
              p.executed, p.claimed, p.computed, p.blockers, p.errors, p.warnings, p.hints
            from project p join unit u on u.id = p.unit_id
            where p.year = :year and p.unit_id = any(:units) and p.withdrawn_at is null
              and p.claimed is not null and p.computed %s
            order by %s, p.id limit :most
            """
                .formatted(computed, order))
        .param("year", year)
        .param("units", units)
        .param("most", most)
        .query(Rows.of(ScoreRow.class))
        .list();
  }
}
