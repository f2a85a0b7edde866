package io.hengji.server.evaluation;

import io.hengji.core.score.LevelSum;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The points of a level.
///
/// @param number gives the id
/// @param open whether something in it is undecided
public record SumView(
    int number,
    String name,
    boolean first,
    String weight,
    String points,
    boolean open,
    String share) {

  /// The points of a level as its rows show them.
  static SumView of(int number, LevelSum sum, List<RowView> all) {
    List<RowView> rows = sum.rows().stream().map(all::get).toList();
    boolean open = rows.stream().anyMatch(row -> row.points().isEmpty());
    BigDecimal points =
        rows.stream()
            .flatMap(row -> row.points().stream())
            .map(BigDecimal::new)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    return new SumView(
        number,
        sum.level2().isEmpty() ? sum.level1() : sum.level2(),
        sum.level2().isEmpty(),
        sum.weight().stripTrailingZeros().toPlainString(),
        RowView.two(points),
        open,
        sum.weight().signum() == 0
            ? "0"
            : points
                .movePointRight(2)
                .divide(sum.weight(), 1, RoundingMode.HALF_UP)
                .toPlainString());
  }
}
