package io.hengji.server.demo;

import io.hengji.core.form.Form;
import io.hengji.server.goals.GoalDecisions;
import io.hengji.server.goals.GoalDrafts;
import io.hengji.server.people.Unit;
import io.hengji.server.projects.NewProject;
import io.hengji.server.projects.Projects;
import io.hengji.server.projects.Source;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// The goals of the demonstration office: approved ones of the year that is self-evaluated, and
/// those of the year to come, one in draft, one submitted, one approved.
@Component
class DemoGoals {

  private static final List<Coming> COMING =
      List.of(
          new Coming("AQ-2024-01", "AQ-2023-01", "132.00", State.DRAFT),
          new Coming("AQ-2024-03", "AQ-2023-03", "58.00", State.SUBMITTED),
          new Coming("AQ-2024-04", "AQ-2023-04", "80.00", State.APPROVED));

  private static final int YEAR = 2024;

  private final Projects projects;
  private final GoalDrafts drafts;
  private final GoalDecisions decisions;

  DemoGoals(Projects projects, GoalDrafts drafts, GoalDecisions decisions) {
    this.projects = projects;
    this.drafts = drafts;
    this.decisions = decisions;
  }

  private enum State {
    DRAFT,
    SUBMITTED,
    APPROVED
  }

  /// A project of the coming year: which one it goes on, and its budget in 万元.
  private record Coming(String code, String continues, String initial, State state) {}

  /// Keeps the goal on which a published form reports, as it was approved.
  UUID approvedElsewhere(UUID project, Form form) {
    return drafts.approvedElsewhere(project, form);
  }

  /// Adds the projects of the coming year.
  ///
  /// @param before the projects of the year before by their codes
  void addNextYear(Map<String, Unit> units, Map<String, UUID> before) {
    for (Coming coming : COMING) {
      UUID last = Objects.requireNonNull(before.get(coming.continues), coming.continues);
      var lastRow = projects.require(last);
      UUID id =
          projects
              .add(
                  new NewProject(
                      YEAR,
                      coming.code,
                      lastRow.name(),
                      Objects.requireNonNull(units.get(lastRow.unit()), lastRow.unit()).id(),
                      Optional.empty(),
                      Map.of(
                          Source.APPROPRIATION, new BigDecimal(coming.initial).movePointRight(4))))
              .orElseThrow();
      drafts.start(id, "project:" + last);
      if (coming.state != State.DRAFT) {
        hand(id, coming);
      }
    }
  }

  private void hand(UUID project, Coming coming) {
    var obstacles = decisions.submit(project);
    if (!obstacles.isEmpty()) {
      throw new IllegalStateException(coming.code + ": " + obstacles);
    }
    if (coming.state == State.APPROVED) {
      decisions.approve(project, "同意。");
    }
  }
}
