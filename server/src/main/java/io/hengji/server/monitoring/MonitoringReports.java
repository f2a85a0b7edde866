package io.hengji.server.monitoring;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.server.grid.CellEdit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Monitoring that comes from elsewhere, whole: opened, filled in, handed in and noted at once.
@Component
public class MonitoringReports {

  private final Monitorings monitorings;
  private final MonitoringDecisions decisions;

  MonitoringReports(Monitorings monitorings, MonitoringDecisions decisions) {
    this.monitorings = monitorings;
    this.decisions = decisions;
  }

  /// Opens a day and leaves it to be filled in.
  @Transactional
  public void open(UUID project, LocalDate day) {
    monitorings.open(project, day);
  }

  /// Reports a day and takes note of it.
  ///
  /// @param actuals what was reached, row by row of the goal
  /// @param cause why something is behind and what is done about it, for all that is
  @Transactional
  public void report(UUID project, LocalDate day, List<String> actuals, String cause) {
    monitorings.open(project, day);
    List<CellEdit> edits = new ArrayList<>();
    for (String actual : actuals) {
      edits.add(written(CellPath.indicator(edits.size(), Column.ACTUAL), actual));
    }
    Monitoring filled = monitorings.save(project, day, edits).now();
    List<CellEdit> causes =
        monitorings.judge(filled).unexplained().stream().map(at -> written(at, cause)).toList();
    monitorings.save(project, day, causes);
    if (!decisions.handIn(project, day) || !decisions.note(project, day, "")) {
      throw new IllegalStateException("monitoring of %s up to %s".formatted(project, day));
    }
  }

  private static CellEdit written(CellPath at, String text) {
    return new CellEdit(at, text, Optional.of(""), true);
  }
}
