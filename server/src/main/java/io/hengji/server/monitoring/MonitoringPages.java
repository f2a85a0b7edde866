package io.hengji.server.monitoring;

import io.hengji.server.forms.Stage;
import io.hengji.server.forms.Steps;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Puts together what the pages of monitoring show.
@Component
class MonitoringPages {

  private final Monitorings monitorings;
  private final Projects projects;
  private final Forecasts forecasts;
  private final GoalSoFar goals;
  private final Steps steps;
  private final Clock clock;

  MonitoringPages(
      Monitorings monitorings,
      Projects projects,
      Forecasts forecasts,
      GoalSoFar goals,
      Steps steps,
      Clock clock) {
    this.monitorings = monitorings;
    this.forecasts = forecasts;
    this.projects = projects;
    this.goals = goals;
    this.steps = steps;
    this.clock = clock;
  }

  /// The page of a project, at a day or at the one that waits.
  @Transactional(readOnly = true)
  public MonitoringView of(UUID id, Optional<LocalDate> day, String trouble) {
    ProjectRow project = projects.require(id);
    List<Monitorings.Day> days = monitorings.days(id);
    return new MonitoringView(
        project,
        days,
        offered(project.year()),
        monitorings.find(id, day).map(one -> opened(one, days)),
        steps.of(id).stream().filter(step -> step.stage() == Stage.MONITORING).toList(),
        Actors.current().may(Right.REPORT_PROGRESS, project.path()),
        goals.hasGoal(id),
        trouble);
  }

  @Transactional(readOnly = true)
  public MonitoringView.Opened opened(Monitoring monitoring) {
    return opened(monitoring, monitorings.days(monitoring.project()));
  }

  private MonitoringView.Opened opened(Monitoring monitoring, List<Monitorings.Day> days) {
    Actor actor = Actors.current();
    Optional<Monitoring> earlier =
        days.stream()
            .map(Monitorings.Day::day)
            .filter(day -> day.isBefore(monitoring.day()))
            .findFirst()
            .flatMap(day -> monitorings.find(monitoring.project(), Optional.of(day)));
    return MonitoringView.Opened.of(
        monitoring,
        monitorings.judge(monitoring),
        earlier,
        forecasts.of(monitoring.id()),
        actor.may(Right.REPORT_PROGRESS, monitoring.unitPath()),
        actor.may(Right.REVIEW_FOR_UNIT, monitoring.unitPath()));
  }

  /// Today within the year, else the nearest of its ends.
  private LocalDate offered(int year) {
    LocalDate today = LocalDate.now(clock);
    LocalDate first = LocalDate.of(year, 1, 1);
    LocalDate last = LocalDate.of(year, 12, 31);
    return today.isBefore(first) ? first : today.isAfter(last) ? last : today;
  }
}
