package io.hengji.core.checks.text;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.review.Caption;
import io.hengji.core.review.Check;
import io.hengji.core.review.Finding;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.review.PrintedNumber;
import io.hengji.core.review.Severity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// TXT-003: the numbers of goal and outcome are those of the indicators that speak of the same
/// thing in the same unit ([AlignedNumber]). A goal that several indicators share is held against
/// the sum of their actuals; a goal that is one indicator's target is that indicator's.
public final class GoalOffIndicators implements Check {

  @Override
  public String id() {
    return "TXT-003";
  }

  @Override
  public List<Finding> find(FormCase form) {
    List<Finding> findings = new ArrayList<>();
    for (AlignedNumber goal :
        AlignedNumber.of(form, form.figures().expectedGoal(), Column.TARGET)) {
      goal.shortfall().ifPresent(reached -> findings.add(missed(form, goal, reached)));
      goal.contradiction()
          .ifPresent(row -> findings.add(differs(row, goal, CellPath.Field.GOAL_EXPECTED)));
    }
    for (AlignedNumber outcome :
        AlignedNumber.of(form, form.figures().actualGoal(), Column.ACTUAL)) {
      outcome
          .contradiction()
          .ifPresent(row -> findings.add(differs(row, outcome, CellPath.Field.GOAL_ACTUAL)));
    }
    return findings;
  }

  private Finding differs(IndicatorCase row, AlignedNumber aligned, CellPath.Field said) {
    String message =
        "%s为%s，而%s的%s为%s。"
            .formatted(
                Caption.of(said),
                aligned.number().amount().text(),
                row.name(),
                Caption.of(aligned.column()),
                row.text(aligned.column()));
    return finding(row.form(), message, List.of(said, row.at(aligned.column())));
  }

  private Finding missed(FormCase form, AlignedNumber goal, BigDecimal reached) {
    String parts =
        goal.related().stream()
            .map(row -> PrintedNumber.of(row.actualFigure().orElseThrow().value()))
            .collect(Collectors.joining("＋"));
    String message =
        "预期目标为%s%s，而相应指标的实际完成值合计为%s＝%s%s。"
            .formatted(
                goal.number().amount().text(),
                goal.number().atLeast() ? "以上" : "",
                parts,
                PrintedNumber.of(reached),
                goal.number().amount().unit().name());
    List<CellPath> also = goal.related().stream().map(row -> row.at(Column.ACTUAL)).toList();
    return finding(form, message, also);
  }

  private Finding finding(FormCase form, String message, List<CellPath> also) {
    return form.finding(id(), Severity.ERROR, CellPath.Field.GOAL, message, List.of(), also);
  }
}
