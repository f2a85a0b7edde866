package io.hengji.server.goals;

import io.hengji.core.form.Form;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Decimals;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.score.LevelSum;
import io.hengji.documents.recheck.LiveForm;
import io.hengji.writers.layout.Layout;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How the weights of a goal add up.
///
/// @param indicators the weights of all rows together
/// @param execution the points of the execution of the budget
/// @param wanted what rows and execution have to add up to, where a book says so
/// @param levels the sums of the levels, each level 1 before its level 2
public record GoalTotals(
    BigDecimal indicators, BigDecimal execution, Optional<BigDecimal> wanted, List<Sum> levels) {

  /// The weights of a level.
  ///
  /// @param number gives the id
  /// @param usual what the layout gives a level 1; empty for a level 2
  public record Sum(
      int number, String level1, String level2, BigDecimal weight, Optional<BigDecimal> usual) {

    public boolean first() {
      return level2.isEmpty();
    }

    public String name() {
      return first() ? level1 : level2;
    }

    /// Hundredths of the usual weight that are given out, at most all.
    public String share() {
      BigDecimal whole = usual.filter(points -> points.signum() > 0).orElse(weight);
      return whole.signum() == 0
          ? "0"
          : weight
              .movePointRight(2)
              .divide(whole, 0, RoundingMode.HALF_UP)
              .min(new BigDecimal(100))
              .toPlainString();
    }
  }

  static GoalTotals of(LiveForm live, Layout layout) {
    List<LevelSum> sums = live.sums();
    List<Sum> levels =
        IntStream.range(0, sums.size()).mapToObj(at -> sum(at, sums.get(at), layout)).toList();
    Form form = live.checked().form();
    return new GoalTotals(
        levels.stream()
            .filter(Sum::first)
            .map(Sum::weight)
            .reduce(BigDecimal.ZERO, BigDecimal::add),
        form.funds().isEmpty()
            ? BigDecimal.ZERO
            : points(form.funds().getFirst().weight().text()).orElse(BigDecimal.ZERO),
        live.checked().rules().flatMap(rules -> rules.find(Rule.TOTAL_WEIGHT)).map(Ruled::value),
        levels);
  }

  private static Sum sum(int at, LevelSum sum, Layout layout) {
    return new Sum(
        at,
        sum.level1(),
        sum.level2(),
        sum.weight(),
        layout.indicators().classes().stream()
            .filter(level -> sum.level2().isEmpty() && level.name().equals(sum.level1()))
            .findFirst()
            .flatMap(level -> points(level.weight())));
  }

  private static Optional<BigDecimal> points(String text) {
    return Decimals.only(text).map(Amount::value);
  }

  /// Rows and execution together.
  public BigDecimal all() {
    return indicators.add(execution);
  }

  /// What is still to be given out; negative where too much is.
  public BigDecimal left() {
    return wanted.map(total -> total.subtract(all())).orElse(BigDecimal.ZERO);
  }

  /// The levels of the scale.
  public List<Sum> scale() {
    return levels.stream().filter(Sum::first).toList();
  }

  /// The sum of a level; of level 1 where the second name is empty.
  public Optional<Sum> of(String level1, String level2) {
    return levels.stream()
        .filter(sum -> sum.level1().equals(level1) && sum.level2().equals(level2))
        .findFirst();
  }

  /// Points without needless noughts.
  public static String plain(BigDecimal points) {
    return points.signum() == 0 ? "0" : points.stripTrailingZeros().toPlainString();
  }
}
