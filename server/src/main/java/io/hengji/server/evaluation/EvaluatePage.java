package io.hengji.server.evaluation;

import io.hengji.server.frame.Frame;
import io.hengji.server.frame.Html;
import io.hengji.server.scope.Actor;
import io.hengji.server.scope.Actors;
import io.hengji.server.scope.Right;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/// The self-evaluation of a project: the grid and its panel.
@Controller
class EvaluatePage {

  private final EvaluationReads reads;
  private final EvaluationLines lines;
  private final Attachments attachments;

  EvaluatePage(EvaluationReads reads, EvaluationLines lines, Attachments attachments) {
    this.reads = reads;
    this.lines = lines;
    this.attachments = attachments;
  }

  @GetMapping("/evaluate")
  View list(Frame frame, @RequestParam(defaultValue = "") String after) {
    return Html.of(
        "evaluate/list", frame, EvaluationListView.of(lines.behind(after), lines.ready()));
  }

  @GetMapping("/evaluate/{project}")
  View page(
      Frame frame,
      @PathVariable UUID project,
      @RequestParam(defaultValue = "0") int row,
      @RequestParam Optional<UUID> removed,
      @RequestParam(defaultValue = "") String refused,
      @RequestHeader(name = "HX-Target", defaultValue = "") String target) {
    EvaluationReads.Whole whole = reads.requireWhole(project);
    EvaluationView view = view(whole, row, attachments.of(whole, removed).refusing(refused));
    return target.equals("derivation")
        ? Html.of("evaluate/panel", frame, view)
        : Html.of("evaluate/evaluate", frame, view);
  }

  private static EvaluationView view(EvaluationReads.Whole whole, int row, Attached attached) {
    Evaluation evaluation = whole.evaluation();
    Actor actor = Actors.current();
    return new EvaluationView(
        evaluation,
        evaluation.grid(),
        evaluation.content().panel(row),
        evaluation.isOpen() && actor.may(Right.FILL_FORMS, evaluation.unitPath()),
        actor.id().map(UUID::toString).orElse(""),
        attached,
        whole.last());
  }
}
