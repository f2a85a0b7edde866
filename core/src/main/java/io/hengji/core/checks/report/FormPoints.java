package io.hengji.core.checks.report;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.FundColumn;
import io.hengji.core.form.FundKind;
import io.hengji.core.review.FormCase;
import io.hengji.core.review.IndicatorCase;
import io.hengji.core.rules.IndicatorClass;
import io.hengji.core.score.Claim;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The points of a form for a part of the evaluation, and the cells that they stand in.
record FormPoints(BigDecimal points, List<CellPath> cells) {

  /// The points earned or to be had for a part; none where the form does not name them all.
  static Optional<FormPoints> of(FormCase form, Part part, boolean earned) {
    return switch (part) {
      case Part.Whole _ -> whole(form, earned);
      case Part.Execution _ -> execution(form, earned);
      case Part.OfClass(IndicatorClass of) -> rows(earned, rowsOf(form, of));
      case Part.OfKind kind ->
          rows(
              earned,
              IndicatorCase.of(form)
                  .filter(row -> row.kind().equals(Optional.of(kind.of())))
                  .toList());
      case Part.Foreign _ -> Optional.empty();
    };
  }

  /// The rows of a class. Satisfaction counts where it is a level 2 of its own, but a class that
  /// has such rows among its own is not told apart from them.
  private static List<IndicatorCase> rowsOf(FormCase form, IndicatorClass of) {
    List<IndicatorCase> own =
        IndicatorCase.of(form)
            .filter(row ->
                IndicatorClass.of(row.text(Column.LEVEL1)).equals(Optional.of(of))
                    || (of == IndicatorClass.SATISFACTION
                        && row.text(Column.LEVEL2).contains(of.word())))
            .toList();
    boolean mixed =
        of != IndicatorClass.SATISFACTION
            && own.stream()
                .anyMatch(
                    row -> row.text(Column.LEVEL2).contains(IndicatorClass.SATISFACTION.word()));
    return mixed ? List.of() : own;
  }

  private static Optional<FormPoints> whole(FormCase form, boolean earned) {
    return earned
        ? form.figures()
            .totalScore()
            .map(score -> new FormPoints(score, List.of(CellPath.Field.TOTAL_SCORE)))
        : form.figures()
            .totalWeight()
            .map(weight -> new FormPoints(weight, List.of(CellPath.Field.TOTAL_WEIGHT)));
  }

  private static Optional<FormPoints> execution(FormCase form, boolean earned) {
    Optional<BigDecimal> points =
        form.figures().execution().flatMap(earned ? Claim::claimed : Claim::weight);
    for (int i = 0; i < form.form().funds().size(); i++) {
      if (form.form().funds().get(i).kind() == FundKind.TOTAL) {
        CellPath cell = CellPath.fund(i, earned ? FundColumn.SCORE : FundColumn.WEIGHT);
        return points.map(value -> new FormPoints(value, List.of(cell)));
      }
    }
    return Optional.empty();
  }

  private static Optional<FormPoints> rows(boolean earned, List<IndicatorCase> rows) {
    BigDecimal sum = BigDecimal.ZERO;
    List<CellPath> cells = new ArrayList<>();
    for (IndicatorCase row : rows) {
      Optional<BigDecimal> points = earned ? row.claimed() : row.weight();
      if (points.isEmpty()) {
        return Optional.empty();
      }
      sum = sum.add(points.get());
      cells.add(row.at(earned ? Column.SCORE : Column.WEIGHT));
    }
    return rows.isEmpty() ? Optional.empty() : Optional.of(new FormPoints(sum, cells));
  }
}
