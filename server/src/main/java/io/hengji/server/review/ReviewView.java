package io.hengji.server.review;

import io.hengji.server.evaluation.Attached;
import io.hengji.server.evaluation.ComparedView;
import io.hengji.server.evaluation.Evaluation;
import io.hengji.server.evaluation.GridView;
import io.hengji.server.evaluation.RowView;
import io.hengji.server.evidence.EvidenceFile;
import io.hengji.server.forms.Step;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// What the page of a form under review shows.
///
/// @param versions this version against the one before, after a return
/// @param added evidence that came since the version before was handed in
/// @param goal against the approved goal; absent where there is none
/// @param claimed the total that the form prints
/// @param steps the latest first
/// @param trouble the key of why a decision was not taken
/// @param neighbours the forms that wait before and behind this one
record ReviewView(
    Evaluation evaluation,
    GridView grid,
    List<FindingView> findings,
    Attached attached,
    Optional<ComparedView> versions,
    List<EvidenceFile> added,
    Optional<ComparedView> goal,
    String claimed,
    List<Step> steps,
    Decisions.Turn turn,
    Decision decision,
    Optional<String> trouble,
    Neighbours neighbours) {

  /// Where a form stands among those that wait; addresses are empty at either end.
  record Neighbours(int place, int count, String before, String after) {
    static final Neighbours NONE = new Neighbours(-1, 0, "", "");
  }

  /// The stage at which the form is; only where somebody decides.
  ReviewStage stage() {
    return ReviewStage.of(evaluation.state()).orElseThrow();
  }

  boolean mayDecide() {
    return turn == Decisions.Turn.DECIDE;
  }

  /// What was decided about, as the page carries it.
  String seen() {
    return new Seen(evaluation.project(), evaluation.number(), evaluation.state()).toString();
  }

  /// How much more than computed a row claims; empty where it agrees or is undecided.
  static Optional<BigDecimal> gap(RowView row) {
    return row.claimed()
        .flatMap(claimed ->
            row.points().map(points -> new BigDecimal(claimed).subtract(new BigDecimal(points))));
  }

  /// How many findings there are of a severity.
  int count(String severity) {
    return (int) findings.stream().filter(one -> one.severity().equals(severity)).count();
  }

  /// The last word of the unit, said when it handed the form in.
  Optional<String> word() {
    return steps.stream()
        .filter(step -> step.after().equals("UNIT_REVIEW"))
        .map(Step::reason)
        .findFirst()
        .filter(said -> !said.isEmpty());
  }
}
