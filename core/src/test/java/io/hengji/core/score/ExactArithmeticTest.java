package io.hengji.core.score;

import static org.assertj.core.api.Assertions.assertThat;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.RulesOfTests;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Points against rational arithmetic in whole numbers of any size: the exact quotient, rounded
/// half up once. Figures range from those that fit into a long to those that do not.
class ExactArithmeticTest {

  private static final Scorer SCORER = Scorer.by(Optional.of(RulesOfTests.national().inForce()));

  private static final Scorer LINEAR =
      Scorer.by(
          Optional.of(
              RulesOfTests.national()
                  .with(Rule.NEGATIVE_SCORING, Rule.NegativeScoring.LINEAR)
                  .inForce()));

  @Property
  void positiveFiguresAreTheRoundedQuotient(
      @ForAll("figures") BigDecimal target,
      @ForAll("figures") BigDecimal actual,
      @ForAll("weights") BigDecimal weight) {
    BigDecimal points = points(SCORER, target, actual, Direction.POSITIVE, weight);

    assertThat(points)
        .isEqualByComparingTo(
            actual.compareTo(target) >= 0
                ? rounded(weight, BigDecimal.ONE, BigDecimal.ONE)
                : rounded(weight, actual, target));
  }

  @Property
  void negativeFiguresAreTheRoundedInverse(
      @ForAll("figures") BigDecimal target,
      @ForAll("figures") BigDecimal actual,
      @ForAll("weights") BigDecimal weight) {
    BigDecimal points = points(SCORER, target, actual, Direction.NEGATIVE, weight);

    assertThat(points)
        .isEqualByComparingTo(
            actual.compareTo(target) <= 0
                ? rounded(weight, BigDecimal.ONE, BigDecimal.ONE)
                : rounded(weight, target, actual));
  }

  @Property
  void linearNegativesAreRoundedOnceToo(
      @ForAll("figures") BigDecimal target,
      @ForAll("figures") BigDecimal actual,
      @ForAll("weights") BigDecimal weight) {
    BigDecimal left = target.add(target).subtract(actual).max(BigDecimal.ZERO);

    assertThat(points(LINEAR, target, actual, Direction.NEGATIVE, weight))
        .isEqualByComparingTo(rounded(weight, left.min(target), target));
  }

  @Property
  void pointsLieBetweenNothingAndTheWeight(
      @ForAll("figures") BigDecimal target,
      @ForAll("figures") BigDecimal actual,
      @ForAll("weights") BigDecimal weight,
      @ForAll Direction direction) {
    Points points = scored(SCORER, target, actual, direction, weight);

    assertThat(points.bounds().map(Bounds::low).orElse(BigDecimal.ZERO))
        .isBetween(BigDecimal.ZERO, rounded(weight, BigDecimal.ONE, BigDecimal.ONE));
  }

  @Property
  void moreNeverEarnsLess(
      @ForAll("figures") BigDecimal target,
      @ForAll("figures") BigDecimal actual,
      @ForAll("figures") BigDecimal more,
      @ForAll("weights") BigDecimal weight) {
    assertThat(points(SCORER, target, actual.add(more), Direction.POSITIVE, weight))
        .isGreaterThanOrEqualTo(points(SCORER, target, actual, Direction.POSITIVE, weight));
    assertThat(points(SCORER, target, actual.add(more), Direction.NEGATIVE, weight))
        .isLessThanOrEqualTo(points(SCORER, target, actual, Direction.NEGATIVE, weight));
  }

  @Provide
  Arbitrary<BigDecimal> figures() {
    return Arbitraries.oneOf(
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.01"), new BigDecimal("99999"))
            .ofScale(2),
        Arbitraries.integers().between(1, 1000).map(BigDecimal::valueOf),
        Arbitraries.bigDecimals()
            .between(new BigDecimal("0.0000000001"), new BigDecimal("1e15"))
            .ofScale(10));
  }

  @Provide
  Arbitrary<BigDecimal> weights() {
    return Arbitraries.oneOf(
        Arbitraries.integers().between(0, 100).map(BigDecimal::valueOf),
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(2),
        Arbitraries.bigDecimals().between(BigDecimal.ZERO, BigDecimal.valueOf(100)).ofScale(7));
  }

  private static BigDecimal points(
      Scorer scorer, BigDecimal target, BigDecimal actual, Direction direction, BigDecimal weight) {
    return scored(scorer, target, actual, direction, weight).bounds().orElseThrow().low();
  }

  private static Points scored(
      Scorer scorer, BigDecimal target, BigDecimal actual, Direction direction, BigDecimal weight) {
    return scorer.points(
        Claim.of(
            Optional.of(weight),
            Optional.empty(),
            Comparison.OfFigures.of(target, actual, direction, false, Optional.empty())));
  }

  /// weight × part ÷ whole in whole numbers: twice the hundredfold quotient plus one, halved.
  private static BigDecimal rounded(BigDecimal weight, BigDecimal part, BigDecimal whole) {
    int places = weight.scale() + part.scale();
    BigInteger dividend =
        weight
            .unscaledValue()
            .multiply(part.unscaledValue())
            .multiply(BigInteger.TEN.pow(Math.max(0, whole.scale() - places)))
            .multiply(BigInteger.valueOf(100));
    BigInteger divisor =
        whole.unscaledValue().multiply(BigInteger.TEN.pow(Math.max(0, places - whole.scale())));
    BigInteger hundredths = dividend.shiftLeft(1).add(divisor).divide(divisor.shiftLeft(1));
    return new BigDecimal(hundredths, 2);
  }
}
