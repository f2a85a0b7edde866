package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.form.FormTable;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Whole forms, their rows written at random: what the order of rows, a better actual and a claim
/// may and may not do to the score.
class FormScoreProperties {

  private static final Scorer SCORER = Scorer.by(Optional.of(RulesOfTests.national().inForce()));

  /// A row before it is written; a claim of less than nothing is none.
  record Line(String target, String actual, int weight, int claimed) {

    String written(int number) {
      return "产出指标 | 数量指标 | 第%d项人数 | %s | %s | %d | %s |"
          .formatted(number, target, actual, weight, claimed < 0 ? "" : claimed);
    }
  }

  @Property(tries = 200)
  void theOrderOfRowsChangesNoPointsAndNoTotal(
      @ForAll("lines") List<Line> lines, @ForAll Random random) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      order.add(i);
    }
    Collections.shuffle(order, random);
    FormScore before = score(lines);
    FormScore after = score(order.stream().map(lines::get).toList());

    assertThat(after.computed()).isEqualTo(before.computed());
    assertThat(after.grade()).isEqualTo(before.grade());
    for (int i = 0; i < order.size(); i++) {
      assertThat(after.indicators().get(i).bounds())
          .isEqualTo(before.indicators().get(order.get(i)).bounds());
    }
  }

  @Property(tries = 200)
  void pointsAndTotalStayBetweenNothingAndTheirWeights(@ForAll("lines") List<Line> lines) {
    FormScore score = score(lines);
    BigDecimal weights = BigDecimal.ZERO;
    for (int i = 0; i < lines.size(); i++) {
      BigDecimal weight = BigDecimal.valueOf(lines.get(i).weight());
      weights = weights.add(weight);
      Optional<Bounds> bounds = score.indicators().get(i).bounds();
      assertThat(bounds.map(Bounds::low).orElse(BigDecimal.ZERO)).isNotNegative();
      assertThat(bounds.map(Bounds::high).orElse(BigDecimal.ZERO)).isLessThanOrEqualTo(weight);
      assertThat(bounds.map(b -> b.low().compareTo(b.high())).orElse(0)).isNotPositive();
    }
    assertThat(score.computed().orElse(BigDecimal.ZERO)).isBetween(BigDecimal.ZERO, weights);
  }

  @Property(tries = 200)
  void aBetterActualNeverLowersTheTotal(@ForAll("figures") List<Line> lines) {
    Line first = lines.getFirst();
    int actual = Integer.parseInt(first.actual().replace("人", ""));
    List<Line> better = new ArrayList<>(lines);
    better.set(0, new Line(first.target(), (actual + 17) + "人", first.weight(), first.claimed()));

    assertThat(score(better).computed().orElseThrow())
        .isGreaterThanOrEqualTo(score(lines).computed().orElseThrow());
  }

  @Property(tries = 200)
  void whatIsClaimedForFiguresChangesNothing(@ForAll("figures") List<Line> lines) {
    List<Line> silent =
        lines.stream().map(l -> new Line(l.target(), l.actual(), l.weight(), -1)).toList();

    assertThat(score(silent).computed()).isEqualTo(score(lines).computed());
  }

  @Provide
  Arbitrary<List<Line>> lines() {
    return Arbitraries.oneOf(figure(), words()).list().ofMinSize(1).ofMaxSize(8);
  }

  @Provide
  Arbitrary<List<Line>> figures() {
    return figure().filter(line -> line.target().startsWith("≥")).list().ofMinSize(1).ofMaxSize(6);
  }

  private static Arbitrary<Line> figure() {
    return Combinators.combine(
            Arbitraries.of("≥", "≤"),
            Arbitraries.integers().between(1, 9000),
            Arbitraries.integers().between(1, 9000),
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(-1, 30))
        .as((sign, target, actual, weight, claimed) ->
            new Line(sign + target + "人", actual + "人", weight, claimed));
  }

  private static Arbitrary<Line> words() {
    return Combinators.combine(
            Arbitraries.of("达成预期指标", "部分达成预期指标", "未达成预期指标", "尚可"),
            Arbitraries.integers().between(1, 30),
            Arbitraries.integers().between(-1, 30))
        .as((actual, weight, claimed) -> new Line("制度健全", actual, weight, claimed));
  }

  private static FormScore score(List<Line> lines) {
    StringBuilder form = new StringBuilder("年度 2023\n");
    for (int i = 0; i < lines.size(); i++) {
      form.append(lines.get(i).written(i)).append('\n');
    }
    return SCORER.score(Figures.of(FormTable.of(form.toString()).form()));
  }
}
