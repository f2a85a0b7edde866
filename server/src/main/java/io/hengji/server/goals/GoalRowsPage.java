package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.goals.GoalViews.Asked;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.TimeOfDay;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// Rows of a goal that come, go and move. A page without script sends what was typed along; a
/// script has saved it before.
@Controller
class GoalRowsPage {

  private final Goals goals;
  private final GoalRows rows;
  private final GoalViews views;
  private final TimeOfDay time;

  GoalRowsPage(Goals goals, GoalRows rows, GoalViews views, Clock clock) {
    this.goals = goals;
    this.rows = rows;
    this.views = views;
    this.time = new TimeOfDay(clock);
  }

  @PostMapping("/goals/{project}/rows")
  View add(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String library,
      @RequestParam MultiValueMap<String, String> fields) {
    Optional<View> asked = kept(frame, project, fields);
    if (asked.isPresent()) {
      return asked.get();
    }
    int key =
        library.isEmpty()
            ? rows.add(project, level)
            : rows.addFromLibrary(project, library).orElse(-1);
    return answer(frame, project, key);
  }

  @PostMapping("/goals/{project}/rows/{key}/{way:up|down}")
  View move(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable int key,
      @PathVariable String way,
      @RequestParam MultiValueMap<String, String> fields) {
    Optional<View> asked = kept(frame, project, fields);
    if (asked.isPresent()) {
      return asked.get();
    }
    rows.move(project, key, way.equals("up"));
    return answer(frame, project, key);
  }

  @PostMapping("/goals/{project}/rows/{key}/remove")
  View remove(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable int key,
      @RequestParam MultiValueMap<String, String> fields) {
    Optional<View> asked = kept(frame, project, fields);
    if (asked.isPresent()) {
      return asked.get();
    }
    rows.remove(project, key);
    return answer(frame, project, -1);
  }

  /// Saves what a page without script sent along; what clashes is asked about first.
  private Optional<View> kept(Frame frame, UUID project, MultiValueMap<String, String> fields) {
    PostedCells posted = new PostedCells(fields);
    if (posted.revisions().isEmpty()) {
      return Optional.empty();
    }
    GoalRows.Saved saved = rows.saveWhole(project, posted);
    return saved.isWhole()
        ? Optional.empty()
        : Optional.of(
            Html.of("goals/clashes", frame, views.saved(saved, posted, time))
                .with(HttpStatus.CONFLICT));
  }

  private View answer(Frame frame, UUID project, int key) {
    return frame.fragment()
        ? Html.of("goals/rows", frame, views.page(goals.require(project), Asked.row(key)))
        : GoalSteps.back(project, key < 0 ? "#grid" : "?row=" + key + "#row-" + key);
  }
}
