package io.hengji.core.score;

import io.hengji.core.form.NestedQuotes;
import io.hengji.core.rules.Rule;
import io.hengji.core.rules.Ruled;
import java.math.BigDecimal;
import java.util.Optional;

/// Puts into words how points came about, for the person who lost them: a formula with its figures
/// where figures decide, one Chinese sentence where words do.
final class Derivation {

  private static final int LONGEST_QUOTE = 20;

  private final Points points;
  private final ScoringRules rules;

  private Derivation(Points points, ScoringRules rules) {
    this.points = points;
    this.rules = rules;
  }

  static String of(Points points, ScoringRules rules) {
    return new Derivation(points, rules).text();
  }

  private String text() {
    if (!rules.present()) {
      return Obstacle.NO_RULES.sentence();
    }
    if (points.comparison() instanceof Comparison.Open open) {
      return open.obstacle().sentence();
    }
    return switch (points.outcome()) {
      case UNDETERMINED -> Obstacle.NO_WEIGHT.sentence();
      case RULES_SILENT -> silence();
      case EXACT, BAND, BAND_OPEN_AT_ITS_TOP -> earned();
    };
  }

  private String silence() {
    return points.comparison() instanceof Comparison.OfFigures f && f.target().signum() <= 0
        ? Obstacle.ZERO_TARGET.sentence()
        : Obstacle.RULE_SILENT.sentence();
  }

  private String earned() {
    return switch (points.comparison()) {
      case Comparison.OfFigures figures -> figures(figures);
      case Comparison.OfRange range -> range(range);
      case Comparison.OfDay(var by, var done) ->
          done.isAfter(by)
              ? "完成于" + done + "，晚于期限" + by + "，得分" + span()
              : "完成于" + done + "，未超过期限" + by + "，得满分 " + low();
      case Comparison.OfWords words -> words(words);
      case Comparison.OfSpending(var spent) ->
          rules.execution().map(Ruled::value).orElseThrow() instanceof Rule.Ladder
              ? number(spent.actual()) + " ÷ " + number(spent.target()) + "，按执行率分档计 " + low()
              : product(spent.actual(), spent.target());
      case Comparison.OfRate(var rate) ->
          rules.execution().map(Ruled::value).orElseThrow() instanceof Rule.Ladder
              ? "执行率 " + number(rate) + "%，按执行率分档计 " + low()
              : number(rate) + "% × " + weight() + " = " + low();
      case Comparison.Open open -> open.obstacle().sentence();
    };
  }

  private String figures(Comparison.OfFigures f) {
    if (rules.satisfaction().isPresent() && f.satisfied().isPresent()) {
      return "满意度 " + number(f.satisfied().get()) + "%，按满意度分档计 " + low();
    }
    boolean missed = points.verdict() == Verdict.MISSED;
    return switch (f.direction()) {
      case POSITIVE -> positive(f, missed);
      case NEGATIVE -> negative(f, missed);
      case EQUAL ->
          missed && rules.equal().map(Ruled::value).orElseThrow() == Rule.EqualScoring.NOTHING
              ? "实际完成值 " + number(f.actual()) + " 不等于指标值 " + number(f.target()) + "，不得分"
              : product(f.actual(), f.target());
    };
  }

  private String positive(Comparison.OfFigures f, boolean missed) {
    Rule.PositiveScoring scoring = rules.positive().map(Ruled::value).orElseThrow();
    boolean formula =
        scoring.equals(Rule.PositiveScoring.PROPORTIONAL) && rules.surplus().isEmpty();
    if (formula && f.target().signum() > 0) {
      return product(f.actual(), f.target());
    }
    String compared = "实际完成值 " + number(f.actual()) + "，指标值 " + number(f.target());
    if (!missed) {
      return compared + "，已达到" + surplus(f) + "，计 " + low();
    }
    if (f.target().signum() > 0 && isFrom(scoring.tolerance(), f)) {
      return compared + "，达到 " + number(scoring.tolerance().get()) + "%，视同完成，计 " + low();
    }
    return scoring
        .passLine()
        .map(line -> aboveLine(f, line))
        .orElse(product(f.actual(), f.target()));
  }

  /// `（1249 ÷ 1500 − 60%） ÷ （100% − 60%） × 20 = 11.63`
  private String aboveLine(Comparison.OfFigures f, BigDecimal line) {
    String share = number(f.actual()) + " ÷ " + number(f.target());
    return isFrom(Optional.of(line), f)
        ? "（%s − %s%%） ÷ （100%% − %s%%） × %s = %s"
            .formatted(share, number(line), number(line), weight(), low())
        : share + " 低于 " + number(line) + "%，不得分";
  }

  private String surplus(Comparison.OfFigures f) {
    return rules
        .surplus()
        .map(Ruled::value)
        .filter(penalty -> f.target().signum() > 0 && isFrom(Optional.of(penalty.from()), f))
        .map(penalty ->
            "，达到指标值的 %s%% 及以上扣 %s 分".formatted(number(penalty.from()), number(penalty.points())))
        .orElse("");
  }

  private static boolean isFrom(Optional<BigDecimal> line, Comparison.OfFigures f) {
    return FigureScore.isFrom(line, f.actual().multiply(BigDecimal.valueOf(100)), f.target());
  }

  private String negative(Comparison.OfFigures f, boolean missed) {
    if (f.actual().signum() <= 0 || f.target().signum() <= 0) {
      return "实际完成值 %s，指标值 %s，%s"
          .formatted(
              number(f.actual()),
              number(f.target()),
              missed ? "超过指标值，计 " + low() : "未超过指标值，得满分 " + low());
    }
    return switch (rules.negative().map(Ruled::value).orElseThrow()) {
      case INVERSE -> product(f.target(), f.actual());
      case LINEAR ->
          missed
              ? "（1 − （%s − %s） ÷ %s） × %s = %s"
                  .formatted(
                      number(f.actual()), number(f.target()), number(f.target()), weight(), low())
              : "实际完成值 %s 未超过指标值 %s，得满分 %s"
                  .formatted(number(f.actual()), number(f.target()), low());
    };
  }

  private String range(Comparison.OfRange range) {
    String span = number(range.low()) + "—" + number(range.high());
    if (points.verdict() == Verdict.REACHED) {
      return "实际完成值 " + number(range.actual()) + " 在指标值 " + span + " 之内，得满分 " + low();
    }
    boolean below = range.actual().compareTo(range.low()) < 0;
    if (rules.interval().map(Ruled::value).orElseThrow() == Rule.IntervalScoring.NOTHING) {
      return "实际完成值 " + number(range.actual()) + " 在指标值 " + span + " 之外，不得分";
    }
    return figures(
        Comparison.OfFigures.of(
            below ? range.low() : range.high(),
            range.actual(),
            below ? Direction.POSITIVE : Direction.NEGATIVE,
            false,
            Optional.empty()));
  }

  private String words(Comparison.OfWords words) {
    String tier =
        switch (words.tier()) {
          case REACHED -> "达成预期指标";
          case PARTLY -> "部分达成预期指标";
          case MISSED -> "未达成预期指标";
        };
    return NestedQuotes.in(
        "实际完成值“%s”属%s，分值 %s，得分%s".formatted(shortened(words.actual()), tier, weight(), span()));
  }

  /// `1249 ÷ 1500 × 20 = 16.65`; what lies above the weight is cut.
  private String product(BigDecimal part, BigDecimal whole) {
    if (whole.signum() <= 0) {
      return "实际完成值 " + number(part) + "，指标值 " + number(whole) + "，计 " + low();
    }
    String formula = number(part) + " ÷ " + number(whole) + " × " + weight() + " = ";
    if (part.compareTo(whole) <= 0) {
      return formula + low();
    }
    BigDecimal weight = points.weight().orElseThrow();
    long uncut = Rounding.halfUp(part.multiply(weight), whole, rules.decimals());
    return formula + number(rules.points(uncut)) + "，超过分值，计 " + low();
  }

  private String span() {
    String low = low();
    String high = number(rules.points(points.high()));
    if (low.equals(high)) {
      return "为 " + low;
    }
    return "应在 %s 至 %s 之间".formatted(low, high)
        + (points.outcome() == Points.Outcome.BAND_OPEN_AT_ITS_TOP ? "（不含 " + high + "）" : "");
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
  }

  private String low() {
    return number(rules.points(points.low()));
  }

  private String weight() {
    return number(points.weight().orElseThrow());
  }

  private static String number(BigDecimal value) {
    return ScoringRules.plain(value).toPlainString();
  }
}
