package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.CellPathReader;
import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.grid.PostedCells;
import io.hengji.server.grid.SaveStatus;
import io.hengji.server.grid.TimeOfDay;
import io.hengji.server.grid.Typing;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/// Saves what is typed into a self-evaluation.
@Controller
class FillingPage {

  private final Evaluations evaluations;
  private final Attachments attachments;
  private final TimeOfDay time;

  FillingPage(Evaluations evaluations, Attachments attachments, Clock clock) {
    this.evaluations = evaluations;
    this.attachments = attachments;
    this.time = new TimeOfDay(clock);
  }

  @PostMapping("/evaluate/{project}/rows")
  View save(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "") String on,
      @RequestParam MultiValueMap<String, String> fields) {
    PostedCells posted = new PostedCells(fields);
    Saved saved =
        evaluations.save(
            project, posted.edits(Set.of(), Typing.OF_EVALUATION), posted.revisions(), on);
    Set<CellPath> shown =
        posted.all("show").stream()
            .flatMap(name -> CellPathReader.read(name).stream())
            .collect(Collectors.toSet());
    SavedView view =
        SavedView.of(
            saved,
            posted.revisions().keySet(),
            shown,
            posted.number("panel"),
            posted.number("panel").isPresent()
                ? attachments.of(saved.now(), Optional.empty())
                : Attached.NONE,
            time);
    return Html.of("evaluate/saved", frame, view)
        .with(SaveStatus.of(saved.clashes(), saved.refused()));
  }

  /// The whole form, from a page without script.
  @PostMapping("/evaluate/{project}")
  View saveAll(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "") String on,
      @RequestParam MultiValueMap<String, String> fields) {
    Evaluation before = evaluations.require(project);
    PostedCells posted = new PostedCells(fields);
    Set<Integer> stale = posted.stale(before::revision);
    Saved saved =
        evaluations.save(
            project, posted.edits(stale, Typing.OF_EVALUATION), posted.revisions(), on);
    if (saved.clashes().isEmpty() && saved.refused().isEmpty()) {
      return new RedirectView("/evaluate/" + project);
    }
    return Html.of(
            "evaluate/clashes",
            frame,
            SavedView.of(saved, Set.of(), Set.of(), Optional.empty(), Attached.NONE, time))
        .with(HttpStatus.CONFLICT);
  }

  @ExceptionHandler(ClosedForm.class)
  View closed(Frame frame, ClosedForm closed) {
    return Html.of("evaluate/closed", frame, closed.state()).with(HttpStatus.LOCKED);
  }

  @ExceptionHandler(MovedGoal.class)
  View moved(Frame frame, MovedGoal moved) {
    return Html.of("evaluate/movedgoal", frame, moved).with(HttpStatus.GONE);
  }
}
