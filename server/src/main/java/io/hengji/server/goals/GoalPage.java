package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.goals.GoalViews.Asked;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.SaveStatus;
import io.hengji.server.grid.Typing;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The goal of a project: the grid, its panel, and saving.
@Controller
class GoalPage {

  private final Goals goals;
  private final GoalRows rows;
  private final GoalViews views;
  private final GoalStart start;

  GoalPage(Goals goals, GoalRows rows, GoalViews views, GoalStart start) {
    this.goals = goals;
    this.rows = rows;
    this.views = views;
    this.start = start;
  }

  @GetMapping("/goals/{project}")
  View page(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "-1") int row,
      @RequestParam(defaultValue = "") String q,
      @RequestParam Optional<String> programme,
      @RequestHeader(name = "HX-Target", defaultValue = "") String target) {
    Optional<Goal> goal = goals.find(project);
    if (goal.isEmpty()) {
      return Html.of("goals/start", frame, start.of(project));
    }
    GoalView view = views.page(goal.get(), new Asked(row, q, programme, false, ""));
    return switch (target) {
      case "derivation" -> Html.of("goals/panel", frame, view);
      case "library-hits" -> Html.of("goals/hits", frame, view);
      default -> Html.of("goals/goal", frame, view);
    };
  }

  @PostMapping("/goals/{project}/cells")
  View save(
      Frame frame, @PathVariable UUID project, @RequestParam MultiValueMap<String, String> fields) {
    PostedCells posted = new PostedCells(fields);
    GoalRows.Saved saved =
        rows.save(project, posted.edits(Set.of(), Typing.OF_GOAL), posted.revisions());
    return Html.of("goals/saved", frame, views.saved(saved, posted))
        .with(SaveStatus.of(saved.clashes(), saved.refused()));
  }

  /// The whole grid, from a page without script.
  @PostMapping("/goals/{project}")
  View saveAll(
      Frame frame, @PathVariable UUID project, @RequestParam MultiValueMap<String, String> fields) {
    PostedCells posted = new PostedCells(fields);
    GoalRows.Saved saved = rows.saveWhole(project, posted);
    return saved.isWhole()
        ? GoalSteps.back(project, "")
        : Html.of("goals/clashes", frame, views.saved(saved, posted)).with(HttpStatus.CONFLICT);
  }
}
