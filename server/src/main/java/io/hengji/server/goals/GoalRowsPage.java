package io.hengji.server.goals;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.goals.GoalViews.Asked;
import io.hengji.server.grid.PostedCells;
import java.util.UUID;
import java.util.function.IntSupplier;
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

  GoalRowsPage(Goals goals, GoalRows rows, GoalViews views) {
    this.goals = goals;
    this.rows = rows;
    this.views = views;
  }

  @PostMapping("/goals/{project}/rows")
  View add(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "") String level,
      @RequestParam(defaultValue = "") String library,
      @RequestParam MultiValueMap<String, String> fields) {
    return after(
        frame,
        project,
        fields,
        () ->
            library.isEmpty()
                ? rows.add(project, level)
                : rows.addFromLibrary(project, library).orElse(-1));
  }

  @PostMapping("/goals/{project}/rows/{key}/{way:up|down}")
  View move(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable int key,
      @PathVariable String way,
      @RequestParam MultiValueMap<String, String> fields) {
    return after(
        frame,
        project,
        fields,
        () -> {
          rows.move(project, key, way.equals("up"));
          return key;
        });
  }

  @PostMapping("/goals/{project}/rows/{key}/remove")
  View remove(
      Frame frame,
      @PathVariable UUID project,
      @PathVariable int key,
      @RequestParam MultiValueMap<String, String> fields) {
    return after(
        frame,
        project,
        fields,
        () -> {
          rows.remove(project, key);
          return -1;
        });
  }

  /// Saves what a page without script sent along, and asks about what clashes; then changes the
  /// rows and shows the row that the change names.
  private View after(
      Frame frame, UUID project, MultiValueMap<String, String> fields, IntSupplier change) {
    PostedCells posted = new PostedCells(fields);
    if (!posted.revisions().isEmpty()) {
      GoalRows.Saved saved = rows.saveWhole(project, posted);
      if (!saved.isWhole()) {
        return Html.of("goals/clashes", frame, views.saved(saved, posted))
            .with(HttpStatus.CONFLICT);
      }
    }
    int key = change.getAsInt();
    return frame.fragment()
        ? Html.of("goals/rows", frame, views.page(goals.require(project), Asked.row(key)))
        : GoalSteps.back(project, key < 0 ? "#grid" : "?row=" + key + "#row-" + key);
  }
}
