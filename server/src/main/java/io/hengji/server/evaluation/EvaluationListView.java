package io.hengji.server.evaluation;

import java.util.List;

/// A page of the list.
///
/// @param ready projects whose self-evaluation the reader may open
public record EvaluationListView(List<EvaluationLine> lines, boolean more, List<ReadyLine> ready) {

  static EvaluationListView of(List<EvaluationLine> lines, List<ReadyLine> ready) {
    boolean more = lines.size() > EvaluationLines.ROWS;
    return new EvaluationListView(
        more ? lines.subList(0, EvaluationLines.ROWS) : lines, more, ready);
  }
}
