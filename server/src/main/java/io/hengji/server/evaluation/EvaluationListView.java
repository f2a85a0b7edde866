package io.hengji.server.evaluation;

import java.util.List;

/// A page of the list.
public record EvaluationListView(List<EvaluationLine> lines, boolean more) {

  static EvaluationListView of(List<EvaluationLine> lines) {
    boolean more = lines.size() > EvaluationLines.ROWS;
    return new EvaluationListView(more ? lines.subList(0, EvaluationLines.ROWS) : lines, more);
  }
}
