package io.hengji.server.forms;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/// Takes self-evaluations from one state to the next.
@Component
public class FormSteps {

  private final JdbcClient jdbc;
  private final Steps steps;
  private final ProjectYears years;
  private final ApplicationEventPublisher events;

  FormSteps(JdbcClient jdbc, Steps steps, ProjectYears years, ApplicationEventPublisher events) {
    this.jdbc = jdbc;
    this.steps = steps;
    this.years = years;
    this.events = events;
  }

  /// Takes a step with a version; `due` is the day by which the next one is to be taken, where the
  /// step sets one.
  @Transactional
  public void take(
      UUID project,
      int number,
      FormState before,
      FormState after,
      String reason,
      Optional<LocalDate> due) {
    int taken =
        jdbc.sql(
                """
                update form set state = :after, due = coalesce(:due, due), revision = revision + 1
                where project_id = :project and state = :before and number = :number
                """)
            .param("after", after.name())
            .param("due", due.orElse(null))
            .param("project", project)
            .param("before", before.name())
            .param("number", number)
            .update();
    if (taken != 1) {
      throw new IllegalStateException("form of %s is not %s".formatted(project, before));
    }
    steps.record(project, Stage.EVALUATION, number, before, after, reason, due);
    years.keep(project);
    if (after == FormState.RETURNED) {
      events.publishEvent(new FormReturned(project));
    }
  }

  /// The steps of a project's self-evaluation, the latest first.
  @Transactional(readOnly = true)
  public List<Step> of(UUID project) {
    return steps.of(project).stream().filter(step -> step.stage() == Stage.EVALUATION).toList();
  }
}
