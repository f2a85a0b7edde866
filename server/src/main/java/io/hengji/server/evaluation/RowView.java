package io.hengji.server.evaluation;

import io.hengji.core.form.CellPath;
import io.hengji.core.form.Column;
import io.hengji.core.form.Indicator;
import io.hengji.core.review.Finding;
import io.hengji.core.review.Severity;
import io.hengji.core.score.Bounds;
import io.hengji.core.score.Points;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.server.grid.MarkView;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A row of the grid as the page shows it.
///
/// @param points what the rules give, empty while undecided
/// @param band the least and the most for words, whose points are typed
/// @param claimed points that somebody insists on beside the computed ones
/// @param tiers what a row in words can be put into; empty for a figure
/// @param corners the gravest finding of each cell
public record RowView(
    int index,
    int revision,
    String level1,
    String level2,
    String name,
    String target,
    String weight,
    String actual,
    String score,
    String deviation,
    Optional<String> points,
    Optional<String> band,
    Optional<String> claimed,
    List<TierChoice> tiers,
    List<MarkView> marks,
    Map<Column, Severity> corners) {

  static RowView of(List<Integer> revisions, LiveForm live, int index) {
    Indicator row = live.checked().form().indicators().get(index);
    Points points = live.score().indicators().get(index);
    Optional<Bounds> bounds = points.bounds();
    boolean exact = bounds.filter(Bounds::isExact).isPresent();
    List<MarkView> marks = new ArrayList<>();
    Map<Column, Severity> corners = new EnumMap<>(Column.class);
    List<Finding> findings = live.checked().findings();
    for (int i = 0; i < findings.size(); i++) {
      Finding finding = findings.get(i);
      if (rowOf(finding.at()) == index) {
        marks.add(MarkView.of(i + 1, finding));
        if (finding.at() instanceof CellPath.IndicatorCell(int _, Column column)) {
          corners.merge(
              column, finding.severity(), (one, other) -> one.isAtLeast(other) ? one : other);
        }
      }
    }
    return new RowView(
        index,
        Evaluation.revision(revisions, index),
        row.level1().text(),
        row.level2().text(),
        row.level3().text(),
        row.target().text(),
        row.weight().text(),
        row.actual().text(),
        row.score().text(),
        row.deviation().text(),
        shown(points),
        exact ? Optional.empty() : bounds.map(RowView::band),
        exact
            ? points.claimed().filter(claim -> !bounds.get().contains(claim)).map(RowView::two)
            : Optional.empty(),
        TierChoice.of(live, index),
        List.copyOf(marks),
        Map.copyOf(corners));
  }

  /// The row of a finding, or -1 when it speaks of the whole form.
  static int rowOf(CellPath path) {
    return switch (path) {
      case CellPath.IndicatorCell(int row, var _) -> row;
      case CellPath.IndicatorRow(int row) -> row;
      default -> -1;
    };
  }

  /// The class of a cell's corner.
  public String corner(String column) {
    for (Map.Entry<Column, Severity> corner : corners.entrySet()) {
      if (corner.getKey().field().equals(column)) {
        return " f-" + corner.getValue().code();
      }
    }
    return "";
  }

  public String text(String column) {
    return switch (column) {
      case "actual" -> actual;
      case "deviation" -> deviation;
      default -> score;
    };
  }

  /// The field's address.
  public String address(String column) {
    return "indicators[" + index + "]." + column;
  }

  private static Optional<String> shown(Points points) {
    return points
        .bounds()
        .map(bounds -> two(points.claimed().filter(bounds::contains).orElse(bounds.high())));
  }

  private static String band(Bounds bounds) {
    return two(bounds.low()) + " 至 " + two(bounds.high());
  }

  /// Points in our voice: two decimals.
  static String two(BigDecimal points) {
    return points.setScale(2, java.math.RoundingMode.HALF_UP).toPlainString();
  }
}
