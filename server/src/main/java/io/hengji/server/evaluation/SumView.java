package io.hengji.server.evaluation;

import io.hengji.core.score.LevelSum;
import java.math.BigDecimal;
import java.math.RoundingMode;

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

  static SumView of(int number, LevelSum sum) {
    boolean open = sum.low().compareTo(sum.high()) != 0 && sum.claimed().isEmpty();
    BigDecimal points =
        sum.low().compareTo(sum.high()) == 0 ? sum.low() : sum.claimed().orElse(sum.low());
    return new SumView(
        number,
        sum.level2().isEmpty() ? sum.level1() : sum.level2(),
        sum.level2().isEmpty(),
        RowView.two(sum.weight()),
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
