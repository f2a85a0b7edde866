package io.hengji.server.goals;

import io.hengji.rulebooks.LibraryIndicator;
import io.hengji.server.projects.ProjectRow;
import io.hengji.server.projects.Projects;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/// What the goal of a project can begin with.
@Component
class GoalStart {

  private final Projects projects;
  private final GoalSources sources;

  GoalStart(Projects projects, GoalSources sources) {
    this.projects = projects;
    this.sources = sources;
  }

  /// What the page of a project without a goal shows.
  record StartView(
      ProjectRow project,
      List<GoalSources.Earlier> earlier,
      List<LibraryIndicator.Programme> programmes,
      boolean mayDraft) {}

  StartView of(UUID id) {
    ProjectRow project = projects.require(id);
    return new StartView(
        project,
        sources.earlier(id),
        sources.programmes(project.name()),
        Actors.current().may(Right.DRAFT_GOALS, project.path()));
  }
}
