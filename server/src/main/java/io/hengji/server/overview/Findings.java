package io.hengji.server.overview;

import io.hengji.server.database.Rows;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Reads what a check found in the self-evaluations of a year, or in projects without one, a page
/// by the place of its first row.
@Component
class Findings {

  /// Rows a page.
  static final int ROWS = 50;

  private static final String PAGE =
      """
      select f.id as form, p.id as project, p.name, u.name as unit, x.severity, x.at, x.message,
        x.place::int as place
      from form f
      join project p on p.id = f.project_id
      join unit u on u.id = f.unit_id
      join form_version v on v.form_id = f.id and v.number = f.number
      cross join lateral (
        select y."check", y.severity, y.at, y.message, e.place
        from jsonb_array_elements(v.findings || f.year_findings) with ordinality e (finding, place)
        cross join lateral jsonb_to_record(e.finding)
          y ("check" text, severity text, at text, message text)) x
      where f.year = :year and f.unit_id = any(:units) and p.withdrawn_at is null
        and f.checks && array[:check || '/blocker', :check || '/error', :check || '/warning',
          :check || '/info']
        and x."check" = :check and (f.id, x.place) > (:form::uuid, :place)
      union all
      select p.id, p.id, p.name, u.name, 'blocker', 'project',
        format('%s年支出%s元，应当自评的时候没有绩效自评表，有支出的项目都应当开展自评。', p.year, trim_scale(p.executed)), 1
      from project p join unit u on u.id = p.unit_id
      where :check = 'PRC-002' and p.unevaluated and p.withdrawn_at is null and p.year = :year
        and p.unit_id = any(:units) and (p.id, 1) > (:form::uuid, :place)
      order by form, place limit :most
      """;

  private final JdbcClient jdbc;

  Findings(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /// What lies behind a row, one more than a page shows when there are more.
  @Transactional(readOnly = true)
  public List<FindingRow> of(String check, int year, UUID[] units, UUID form, int place) {
    return jdbc.sql(PAGE)
        .param("check", check)
        .param("year", year)
        .param("units", units)
        .param("form", form)
        .param("place", place)
        .param("most", ROWS + 1)
        .query(Rows.of(FindingRow.class))
        .list();
  }
}
