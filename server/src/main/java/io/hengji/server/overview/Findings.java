package io.hengji.server.overview;

import io.hengji.core.checks.submission.SelfEvaluationMissing;
import io.hengji.core.review.Severity;
import io.hengji.server.database.Rows;
import java.time.Clock;
import java.time.LocalDate;
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

  private static final String IN_FORMS =
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
      order by f.id, x.place limit :most
      """;

  /// The projects whose mark says that the check would find this.
  private static final String WITHOUT_FORM =
      """
      select p.id, p.name, u.name as unit, p.executed
      from project p join unit u on u.id = p.unit_id
      where p.year = :year and p.unit_id = any(:units) and p.withdrawn_at is null
        and p.unevaluated and p.id > :after
      order by p.id limit :most
      """;

  private final JdbcClient jdbc;
  private final Clock clock;

  Findings(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  /// What lies behind a row, one more than a page shows when there are more.
  @Transactional(readOnly = true)
  public List<FindingRow> of(String check, int year, UUID[] units, UUID form, int place) {
    return check.equals(SelfEvaluationMissing.ID)
        ? withoutForm(year, units, form)
        : inForms(check, year, units, form, place);
  }

  private List<FindingRow> withoutForm(int year, UUID[] units, UUID after) {
    LocalDate today = LocalDate.now(clock);
    return jdbc.sql(WITHOUT_FORM)
        .param("year", year)
        .param("units", units)
        .param("after", after)
        .param("most", ROWS + 1)
        .query((row, index) -> {
          UUID project = row.getObject("id", UUID.class);
          return FindingRow.ofProject(
              project,
              row.getString("name"),
              row.getString("unit"),
              Severity.BLOCKER,
              SelfEvaluationMissing.message(year, row.getBigDecimal("executed"), today));
        })
        .list();
  }

  private List<FindingRow> inForms(String check, int year, UUID[] units, UUID form, int place) {
    return jdbc.sql(IN_FORMS)
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
