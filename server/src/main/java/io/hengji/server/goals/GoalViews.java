package io.hengji.server.goals;

import io.hengji.core.form.CellPathReader;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.rulebooks.IndicatorLibrary;
import io.hengji.server.forms.Stage;
import io.hengji.server.forms.Steps;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.TimeOfDay;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/// Puts together what the pages of a goal show.
@Component
class GoalViews {

  private final Goals goals;
  private final GoalContent contents;
  private final GoalSources sources;
  private final IndicatorLibrary library;
  private final Steps steps;
  private final TimeOfDay time;

  GoalViews(
      Goals goals,
      GoalContent contents,
      GoalSources sources,
      IndicatorLibrary library,
      Steps steps,
      Clock clock) {
    this.goals = goals;
    this.contents = contents;
    this.sources = sources;
    this.library = library;
    this.steps = steps;
    this.time = new TimeOfDay(clock);
  }

  /// What somebody asked to see beside the grid.
  ///
  /// @param row the number of the row whose panel is shown
  /// @param words that the library is searched for
  /// @param tried whether somebody just tried to submit the goal
  /// @param mistake the key of what was wrong with a decision
  record Asked(int row, String words, Optional<String> programme, boolean tried, String mistake) {

    static final Asked NOTHING = new Asked(-1, "", Optional.empty(), false, "");

    /// A submission with things in the way.
    static final Asked TRIED = new Asked(-1, "", Optional.empty(), true, "");

    static Asked mistaken(String key) {
      return new Asked(-1, "", Optional.empty(), false, key);
    }

    static Asked row(int row) {
      return new Asked(row, "", Optional.empty(), false, "");
    }
  }

  /// The page after a step that could not be taken.
  Html refused(Frame frame, UUID project, Asked asked) {
    return Html.of("goals/goal", frame, page(goals.require(project), asked))
        .with(HttpStatus.UNPROCESSABLE_CONTENT);
  }

  GoalView page(Goal goal, Asked asked) {
    LiveForm live = contents.checked(goal.project(), goal.form());
    GoalGrid grid = grid(goal, live);
    Actor actor = Actors.current();
    return new GoalView(
        goal,
        grid,
        panel(goal, grid, live, asked.row()),
        library(goal, asked.words(), asked.programme()),
        goal.mayDraft(actor),
        goal.mayDecide(actor),
        goal.state() == GoalState.APPROVED
            && !goal.handedIn()
            && actor.may(Right.DRAFT_GOALS, goal.unitPath()),
        goal.state() == GoalState.APPROVED
            && !goal.evaluated()
            && actor.may(Right.FILL_FORMS, goal.unitPath()),
        actor.id().map(UUID::toString).orElse(""),
        Obstacle.of(goal, live),
        asked.tried(),
        steps.of(goal.project()).stream().filter(step -> step.stage() == Stage.GOAL).toList(),
        goal.adjusted() && goal.state() != GoalState.APPROVED
            ? approvedBefore(goal)
            : Optional.empty(),
        asked.mistake());
  }

  /// What the current version changes in the one that was approved last.
  private Optional<ComparedGoal> approvedBefore(Goal goal) {
    return goals.versions(goal.project()).stream()
        .filter(version -> version.approvedAt() != null && version.number() < goal.number())
        .findFirst()
        .map(version ->
            ComparedGoal.of(
                version.number(),
                goals.content(goal.project(), version.number()),
                goal.number(),
                goal.form()));
  }

  GoalGrid grid(Goal goal, LiveForm live) {
    return GoalGrid.of(goal, live, contents.layout(goal.project(), goal.form()));
  }

  /// The answer to a save.
  GoalSavedView saved(GoalRows.Saved saved, PostedCells posted) {
    GoalGrid grid = grid(saved.now(), saved.after());
    return GoalSavedView.of(
        saved,
        grid(saved.now(), saved.before()),
        grid,
        posted.revisions().keySet(),
        posted.all("show").stream()
            .flatMap(name -> CellPathReader.read(name).stream())
            .collect(Collectors.toSet()),
        posted.number("panel").map(row -> panel(saved.now(), grid, saved.after(), row)),
        time);
  }

  GoalPanel panel(Goal goal, GoalGrid grid, LiveForm live, int row) {
    return GoalPanel.of(
        grid,
        live,
        row,
        library.indicators(),
        row < 0 ? Optional.empty() : sources.lastYear(goal.project()));
  }

  LibraryView library(Goal goal, String words, Optional<String> programme) {
    return LibraryView.of(library, goal, words, programme);
  }
}
