package io.hengji.server.monitoring;

import io.hengji.core.form.Indicator;
import io.hengji.server.audit.AuditLog;
import io.hengji.server.audit.Change;
import io.hengji.server.frame.Download;
import io.hengji.server.outputs.Papers;
import io.hengji.server.projects.Projects;
import io.hengji.writers.FileFormat;
import io.hengji.writers.FormWriter;
import io.hengji.writers.layout.MonitoringPaper;
import io.hengji.writers.layout.MonitoringPaper.YearEnd;
import io.hengji.writers.page.Paper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Monitorings as official tables to take away. Every file is recorded.
@Component
public class MonitoringPapers {

  private final Monitorings monitorings;
  private final Forecasts forecasts;
  private final Projects projects;
  private final AuditLog audit;

  MonitoringPapers(
      Monitorings monitorings, Forecasts forecasts, Projects projects, AuditLog audit) {
    this.monitorings = monitorings;
    this.forecasts = forecasts;
    this.projects = projects;
    this.audit = audit;
  }

  /// A project's monitoring of a day.
  @Transactional
  public Download of(UUID project, LocalDate day, FileFormat format) {
    Monitoring monitoring = monitorings.require(project, day);
    Map<Integer, String> reckoned = monitorings.judge(monitoring).yearEnd();
    Forecast forecast = forecasts.of(monitoring.id());
    List<YearEnd> yearEnd = new ArrayList<>();
    for (Indicator row : monitoring.soFar().indicators()) {
      Forecast.Row said = forecast.of(row);
      yearEnd.add(
          new YearEnd(
              said.expected().isEmpty()
                  ? reckoned.getOrDefault(yearEnd.size(), "")
                  : said.expected(),
              said.chance().map(Likelihood::printed).orElse("")));
    }
    Paper paper = MonitoringPaper.of(monitoring.soFar(), day, yearEnd);
    Download file =
        new Download(
            "%s%s绩效运行监控表".formatted(projects.require(project).name(), day),
            format.name().toLowerCase(Locale.ROOT),
            Papers.bytes(out -> FormWriter.write(out, List.of(paper), format)));
    audit.record(
        Change.added(
            "export",
            "monitoring",
            monitoring.id(),
            monitoring.unit(),
            Map.of("file", file.fileName(), "bytes", file.size())));
    return file;
  }
}
