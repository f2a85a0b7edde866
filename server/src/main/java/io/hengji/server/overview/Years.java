package io.hengji.server.overview;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads the years and their figures; row-level security leaves what may be seen.
@Component
class Years {

  private static final String FIGURES =
      """
      select :year as year, count(*) as projects,
        coalesce(sum(p.initial_budget), 0) as initial, coalesce(sum(p.annual_budget), 0) as annual,
        coalesce(sum(p.executed), 0) as executed,
        count(*) filter (where g.state = 'APPROVED') as goals_approved,
        count(*) filter (where f.state not in ('FILLING', 'RETURNED')) as forms_submitted,
        count(*) filter (where f.state = 'RETURNED') as forms_returned,
        count(*) filter (where f.state in ('DECIDED', 'PUBLISHED')) as forms_decided,
        count(*) filter (where f.state = 'PUBLISHED') as forms_published
      from project p
      left join goal g on g.project_id = p.id
      left join form f on f.project_id = p.id
      where p.year = :year and p.withdrawn_at is null
      """;

  private final JdbcClient jdbc;

  Years(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// The years with projects, newest first.
  @Transactional(readOnly = true)
  List<Integer> all() {
    return jdbc.sql("select distinct year from project order by year desc")
        .query((row, index) -> row.getInt(1))
        .list();
  }

  /// The figures of a year.
  @Transactional(readOnly = true)
  Year of(int year) {
    return jdbc.sql(FIGURES).param("year", year).query(Year.class).single();
  }
}
