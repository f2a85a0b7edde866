package io.hengji.core.score;

import io.hengji.core.form.Form;
import io.hengji.core.form.Indicator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The points of all indicators of a level 1, or of a level 2 of it.
///
/// @param level2 empty for the sum of a level 1
/// @param rows the indicators that it sums up
/// @param claimed what the rows claim; empty while one claims nothing
/// @param low the least that the rules allow; a row that is not decided may earn nothing
/// @param high the most that the rules allow; a row that is not decided may earn its weight
public record LevelSum(
    String level1,
    String level2,
    List<Integer> rows,
    BigDecimal weight,
    Optional<BigDecimal> claimed,
    BigDecimal low,
    BigDecimal high) {

  public LevelSum {
    rows = List.copyOf(rows);
  }

  private record Level(String level1, String level2) {}

  /// The sums of a form's levels in the order in which they begin, each level 1 before its level 2.
  public static List<LevelSum> of(Form form, FormScore score) {
    Map<Level, List<Integer>> rows = new LinkedHashMap<>();
    for (int i = 0; i < form.indicators().size(); i++) {
      Indicator row = form.indicators().get(i);
      String level1 = row.level1().text();
      rows.computeIfAbsent(new Level(level1, ""), _ -> new ArrayList<>()).add(i);
      if (!row.level2().isEmpty()) {
        rows.computeIfAbsent(new Level(level1, row.level2().text()), _ -> new ArrayList<>()).add(i);
      }
    }
    List<LevelSum> sums = new ArrayList<>();
    rows.forEach((level, of) -> sums.add(sum(level, of, score)));
    return sums;
  }

  private static LevelSum sum(Level level, List<Integer> rows, FormScore score) {
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal low = BigDecimal.ZERO;
    BigDecimal high = BigDecimal.ZERO;
    Optional<BigDecimal> claimed = Optional.of(BigDecimal.ZERO);
    for (int row : rows) {
      Points points = score.indicators().get(row);
      BigDecimal own = points.weight().orElse(BigDecimal.ZERO);
      weight = weight.add(own);
      low = low.add(points.bounds().map(Bounds::low).orElse(BigDecimal.ZERO));
      high = high.add(points.bounds().map(Bounds::high).orElse(own));
      claimed = claimed.flatMap(sum -> points.claimed().map(sum::add));
    }
    return new LevelSum(level.level1(), level.level2(), rows, weight, claimed, low, high);
  }
}
