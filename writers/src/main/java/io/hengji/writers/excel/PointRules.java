package io.hengji.writers.excel;

import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import io.hengji.core.rules.RulesInForce;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// The rules of a book as formulas. A rule that a formula cannot say gives none.
///
/// @param decimals the places that points are rounded to
record PointRules(
    int decimals,
    boolean proportional,
    Optional<Rule.NegativeScoring> negative,
    boolean executionProportional,
    Optional<Rule.Tiers> tiers,
    List<Rule.GradeBand> grades) {

  private static final int DECIMALS_WITHOUT_RULE = 2;

  static PointRules of(Optional<RulesInForce> rules) {
    return new PointRules(
        rules
            .flatMap(book -> book.find(Rule.POINT_DECIMALS))
            .map(places -> places.value().intValueExact())
            .orElse(DECIMALS_WITHOUT_RULE),
        find(rules, Rule.POSITIVE_SCORING)
                .filter(Rule.PositiveScoring.PROPORTIONAL::equals)
                .isPresent()
            && find(rules, Rule.SURPLUS_PENALTY).isEmpty()
            && find(rules, Rule.SATISFACTION_SCORING).isEmpty(),
        find(rules, Rule.NEGATIVE_SCORING),
        find(rules, Rule.EXECUTION_SCORING).filter(Rule.Proportional.class::isInstance).isPresent(),
        find(rules, Rule.TIERS),
        find(rules, Rule.TOTAL_CAPS).isPresent()
            ? List.of()
            : find(rules, Rule.GRADES).map(Rule.Grades::bands).orElse(List.of()));
  }

  private static <T> Optional<T> find(Optional<RulesInForce> rules, Rule<T> rule) {
    return rules.flatMap(book -> book.find(rule)).map(Ruled::value);
  }

  /// Actual ÷ target × weight, at most the weight: `MIN(w,ROUND(a*w/t,2))`.
  String positive(String actual, String target, String weight) {
    return share(actual, target, weight);
  }

  private String share(String part, String whole, String weight) {
    return "MIN(" + weight + ",ROUND(" + part + "*" + weight + "/" + whole + "," + decimals + "))";
  }

  /// What less is better earns.
  Optional<String> negative(String actual, String target, String weight) {
    return negative.map(scoring ->
        switch (scoring) {
          case INVERSE -> share(target, actual, weight);
          case LINEAR ->
              "MAX(0,MIN("
                  + weight
                  + ",ROUND((1-("
                  + actual
                  + "-"
                  + target
                  + ")/"
                  + target
                  + ")*"
                  + weight
                  + ","
                  + decimals
                  + ")))";
        });
  }

  /// The grade of a total.
  Optional<String> grade(String total) {
    if (grades.isEmpty()) {
      return Optional.empty();
    }
    StringBuilder formula = new StringBuilder();
    for (Rule.GradeBand band : grades.subList(0, grades.size() - 1)) {
      formula.append("IF(").append(total).append(">=").append(plain(band.from()));
      formula.append(",\"").append(band.name()).append("\",");
    }
    formula.append('"').append(grades.getLast().name()).append('"');
    return Optional.of(formula.append(")".repeat(grades.size() - 1)).toString());
  }

  /// The lowest and the highest points of a tier, as formulas.
  String low(Rule.Band band, String weight) {
    return "ROUND(" + weight + "*" + plain(band.low()) + "/100," + decimals + ")";
  }

  String high(Rule.Band band, String weight) {
    return "ROUND(" + weight + "*" + plain(band.high()) + "/100," + decimals + ")";
  }

  private static String plain(BigDecimal number) {
    return number.stripTrailingZeros().toPlainString();
  }
}
