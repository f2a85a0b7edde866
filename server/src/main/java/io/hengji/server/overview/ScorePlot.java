package io.hengji.server.overview;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The common axis of claimed and computed points: it ends at full points and begins where the
/// lowest of them still fits.
///
/// @param from the points at which it begins
/// @param to the points at which it ends
record ScorePlot(int from, int to) {

  private static final int TICKS = 4;
  private static final int LEFT = 10;
  private static final int WIDTH = 240;

  /// The axis for some rows.
  static ScorePlot of(List<ScoreRow> rows) {
    List<BigDecimal> points =
        rows.stream()
            .flatMap(row -> Stream.<@Nullable BigDecimal>of(row.claimed(), row.computed()))
            .filter(Objects::nonNull)
            .map(Objects::requireNonNull)
            .toList();
    BigDecimal full = BigDecimal.valueOf(100);
    int to =
        points.stream().reduce(full, BigDecimal::max).setScale(0, RoundingMode.CEILING).intValue();
    int lowest =
        points.stream().reduce(full, BigDecimal::min).setScale(0, RoundingMode.FLOOR).intValue();
    int step = Math.max(1, (to - lowest + TICKS - 2) / (TICKS - 1));
    return new ScorePlot(to - step * (TICKS - 1), to);
  }

  /// The points that are named on the axis.
  List<Integer> ticks() {
    int step = (to - from) / (TICKS - 1);
    return IntStream.range(0, TICKS).mapToObj(tick -> from + tick * step).toList();
  }

  /// Where points stand in a picture 260 wide.
  String x(BigDecimal points) {
    return points
        .subtract(BigDecimal.valueOf(from))
        .multiply(BigDecimal.valueOf(WIDTH))
        .divide(BigDecimal.valueOf(to - from), 1, RoundingMode.HALF_UP)
        .add(BigDecimal.valueOf(LEFT))
        .toPlainString();
  }

  String x(int points) {
    return x(BigDecimal.valueOf(points));
  }
}
