package io.hengji.core.rules;

import java.math.BigDecimal;
import java.util.List;

/// A question that rule books answer, and the type of its answer. The key is the name under which a
/// book dates its values.
public record Rule<T>(String key, Class<T> type) {

  /// Points of the whole form.
  public static final Rule<BigDecimal> TOTAL_WEIGHT = decimal("weight.total");

  /// Points of the execution of the budget.
  public static final Rule<BigDecimal> EXECUTION_WEIGHT = decimal("weight.execution");

  /// Points of each level 1.
  public static final Rule<ClassWeights> CLASS_WEIGHTS =
      new Rule<>("weight.classes", ClassWeights.class);

  /// How the execution rate becomes points.
  public static final Rule<ExecutionScoring> EXECUTION_SCORING =
      new Rule<>("score.execution", ExecutionScoring.class);

  /// How a figure that should be high becomes points.
  public static final Rule<PositiveScoring> POSITIVE_SCORING =
      new Rule<>("score.positive", PositiveScoring.class);

  /// How a figure that should be low becomes points.
  public static final Rule<NegativeScoring> NEGATIVE_SCORING =
      new Rule<>("score.negative", NegativeScoring.class);

  /// How a figure that should be met exactly becomes points when it is missed.
  public static final Rule<EqualScoring> EQUAL_SCORING =
      new Rule<>("score.equal", EqualScoring.class);

  /// The bands of points that words earn.
  public static final Rule<Tiers> TIERS = new Rule<>("score.tiers", Tiers.class);

  /// Decimal places that points are rounded to, half up.
  public static final Rule<BigDecimal> POINT_DECIMALS = decimal("score.decimals");

  /// Bands of the total that name the grade.
  public static final Rule<Grades> GRADES = new Rule<>("grade.bands", Grades.class);

  /// Actual ÷ target from which a surplus wants an explanation.
  public static final Rule<BigDecimal> SURPLUS_RATIO = decimal("deviation.surplus");

  /// Share of change of the budget below which nobody asks why.
  public static final Rule<BigDecimal> SILENT_BUDGET_CHANGE = decimal("funds.silent-change");

  /// The total's ceiling by execution rate.
  public static final Rule<TotalCaps> TOTAL_CAPS = new Rule<>("score.total-caps", TotalCaps.class);

  private static Rule<BigDecimal> decimal(String key) {
    return new Rule<>(key, BigDecimal.class);
  }

  /// Points of each level 1 by its class; the classes that a form must have.
  public record ClassWeights(List<ClassWeight> classes) {
    public ClassWeights {
      classes = List.copyOf(classes);
    }
  }

  /// One level 1: its class, its points, whether a form must have it.
  public record ClassWeight(IndicatorClass of, BigDecimal weight, boolean required) {}

  /// Rate × weight, capped at the weight, or a ladder of rates (per cent) and shares of the weight.
  public sealed interface ExecutionScoring {
    record Proportional() implements ExecutionScoring {}

    record Ladder(List<Step> steps) implements ExecutionScoring {}
  }

  /// From this value on (per cent, included), this share (per cent).
  public record Step(BigDecimal from, BigDecimal share) {}

  /// How positive figures score.
  public sealed interface PositiveScoring {
    /// Actual ÷ target × weight, at most the weight.
    record Proportional() implements PositiveScoring {}

    /// Nothing below this share (per cent) of the target, proportional above.
    record PassLine(BigDecimal from) implements PositiveScoring {}
  }

  /// How negative figures score.
  public enum NegativeScoring {
    /// Target ÷ actual × weight.
    INVERSE,
    /// (1 − (actual − target) ÷ target) × weight, nothing from twice the target.
    LINEAR
  }

  /// How a figure that must be met exactly scores when it is missed.
  public enum EqualScoring {
    NOTHING,
    PROPORTIONAL
  }

  /// The bands for words: shares (per cent) of the weight. With `yesNoDirect` 是 is the weight and 否
  /// is 0.
  public record Tiers(Band reached, Band partly, Band missed, boolean yesNoDirect) {}

  /// From low to high; `highIncluded` is false where the band above begins at its top.
  public record Band(BigDecimal low, BigDecimal high, boolean highIncluded) {}

  /// Grades from the best down: from this total on.
  public record Grades(List<GradeBand> bands) {
    public Grades {
      bands = List.copyOf(bands);
    }
  }

  /// A grade's printed name and the least total that earns it.
  public record GradeBand(String name, BigDecimal from) {}

  /// The total's ceilings: below this rate (per cent), at most this total.
  public record TotalCaps(List<Cap> caps) {}

  /// Below this execution rate (per cent) the total is at most `total`.
  public record Cap(BigDecimal below, BigDecimal total) {}
}
