package io.hengji.server.monitoring;

import io.hengji.core.form.Indicator;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// What units expect of the year's end, as it is written.
@Component
class Forecasts {

  private static final String EXPECTED = "indicators[%d].expected";
  private static final String LIKELIHOOD = "indicators[%d].likelihood";

  private final JdbcClient jdbc;
  private final Monitorings monitorings;
  private final AuditLog audit;

  Forecasts(JdbcClient jdbc, Monitorings monitorings, AuditLog audit) {
    this.jdbc = jdbc;
    this.monitorings = monitorings;
    this.audit = audit;
  }

  @Transactional(readOnly = true)
  public Forecast of(UUID monitoring) {
    return read(monitoring, "");
  }

  private Forecast read(UUID monitoring, String lock) {
    return jdbc.sql("select forecast::text from monitoring where id = ?" + lock)
        .param(monitoring)
        .query((row, index) -> Forecast.read(row.getString(1)))
        .single();
  }

  /// Writes what was sent, by the address of its field; other rows and fields stay.
  @Transactional
  public Monitoring save(UUID project, LocalDate day, Map<String, String> fields) {
    Monitoring monitoring = monitorings.require(project, day);
    Actors.current().require(Right.REPORT_PROGRESS, monitoring.unitPath());
    Forecast before = read(monitoring.id(), " for update");
    if (!monitoring.state().isOpen()) {
      throw new ClosedMonitoring(monitoring.state());
    }
    Map<String, String> was = new LinkedHashMap<>();
    Map<String, String> is = new LinkedHashMap<>();
    Forecast now = before;
    List<Indicator> rows = monitoring.soFar().indicators();
    for (int row = 0; row < rows.size(); row++) {
      Forecast.Row old = before.of(rows.get(row));
      String expected = fields.getOrDefault(EXPECTED.formatted(row), old.expected());
      String likelihood = fields.getOrDefault(LIKELIHOOD.formatted(row), old.likelihood());
      note(EXPECTED.formatted(row), old.expected(), expected, was, is);
      note(LIKELIHOOD.formatted(row), old.likelihood(), likelihood, was, is);
      now =
          now.with(rows.get(row), new Forecast.Row(old.level2(), old.name(), expected, likelihood));
    }
    if (!is.isEmpty()) {
      jdbc.sql("update monitoring set forecast = ?::jsonb where id = ?")
          .params(now.json(), monitoring.id())
          .update();
      audit.record(
          Change.of("monitor.fill", "monitoring", monitoring.id(), monitoring.unit(), was, is));
    }
    return monitoring;
  }

  private static void note(
      String field, String before, String after, Map<String, String> was, Map<String, String> is) {
    if (!before.equals(after)) {
      was.put(field, before);
      is.put(field, after);
    }
  }
}
