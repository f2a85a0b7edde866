package io.hengji.server.monitoring;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Indicator;
import io.hengji.server.forms.Step;
import io.hengji.server.grid.Clashing;
import io.hengji.server.projects.ProjectRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What the page of a project's monitoring shows.
///
/// @param offered the day that a new monitoring is offered for
/// @param opened the monitoring that is shown; none before the first
/// @param steps of monitoring, the latest first
/// @param trouble the key of why a step was not taken; may be empty
record MonitoringView(
    ProjectRow project,
    List<Monitorings.Day> days,
    LocalDate offered,
    Optional<Opened> opened,
    List<Step> steps,
    boolean mayOpen,
    boolean goal,
    String trouble) {

  /// A monitoring with what the rules say of it.
  record Opened(
      Monitoring monitoring,
      Judgement judgement,
      List<ReportRow> rows,
      Forecast forecast,
      boolean mayFill,
      boolean mayReview) {

    static Opened of(
        Monitoring monitoring,
        Judgement judgement,
        Optional<Monitoring> earlier,
        Forecast forecast,
        boolean mayFill,
        boolean mayReview) {
      List<ReportRow> rows = new ArrayList<>();
      for (Indicator row : monitoring.soFar().indicators()) {
        rows.add(ReportRow.of(rows.size(), row, judgement, before(earlier, row)));
      }
      return new Opened(
          monitoring,
          judgement,
          List.copyOf(rows),
          forecast,
          mayFill && monitoring.state().isOpen(),
          mayReview && monitoring.state() == MonitoringState.SUBMITTED);
    }

    private static String before(Optional<Monitoring> earlier, Indicator row) {
      return earlier.stream()
          .flatMap(other -> other.soFar().indicators().stream())
          .filter(other ->
              other.level3().text().equals(row.level3().text())
                  && other.level2().text().equals(row.level2().text()))
          .map(other -> other.actual().text())
          .findFirst()
          .orElse("");
    }

    /// The key of the sentence that says why it cannot be handed in; empty when it can.
    String inTheWay() {
      if (!judgement.empty().isEmpty()) {
        return "monitoring.way.empty";
      }
      return judgement.unexplained().isEmpty() ? "" : "monitoring.way.unexplained";
    }

    /// What a row would reach by the year's end at the present pace; empty where nothing is known.
    String then(int row) {
      return judgement.yearEnd().getOrDefault(row, "");
    }

    int open() {
      return judgement.empty().isEmpty()
          ? judgement.unexplained().size()
          : judgement.empty().size();
    }
  }

  /// What a save sends back.
  ///
  /// @param clashes by the address of their cell
  record SavedView(
      Opened opened, List<Clashing> clashes, Map<CellPath, String> refused, String time) {

    /// The id of a cell on the page.
    static String id(CellPath at) {
      return switch (at) {
        case CellPath.IndicatorCell(int row, var column) ->
            "row-%d-%s".formatted(row, column.field());
        case CellPath.Field _ -> "remarks";
        default -> "executed";
      };
    }
  }
}
