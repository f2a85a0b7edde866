package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Any two versions of a goal side by side.
@Controller
class GoalVersionsPage {

  private final Goals goals;

  GoalVersionsPage(Goals goals) {
    this.goals = goals;
  }

  /// What the page shows.
  ///
  /// @param whole whether rows without a change are shown too
  record VersionsView(
      Goal goal, List<GoalVersion> versions, ComparedGoal compared, boolean whole) {}

  @GetMapping("/goals/{project}/versions")
  View page(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam Optional<Integer> from,
      @RequestParam Optional<Integer> to,
      @RequestParam(defaultValue = "false") boolean whole) {
    Goal goal = goals.require(project);
    List<GoalVersion> versions = goals.versions(project);
    int later = to.orElse(goal.number());
    int earlier = from.orElseGet(() -> before(versions, later));
    return Html.of(
        "goals/versions",
        "goals/compare-part",
        frame,
        new VersionsView(
            goal,
            versions,
            ComparedGoal.of(
                earlier, goals.content(project, earlier), later, goals.content(project, later)),
            whole));
  }

  /// The version approved last before another one, or the one just before it.
  private static int before(List<GoalVersion> versions, int later) {
    return versions.stream()
        .filter(version -> version.number() < later && version.approvedAt() != null)
        .findFirst()
        .or(() -> versions.stream().filter(version -> version.number() < later).findFirst())
        .map(GoalVersion::number)
        .orElse(later);
  }
}
