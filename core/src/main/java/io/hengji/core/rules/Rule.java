package io.hengji.core.rules;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;

/// A question that rule books answer, and the type of its answer. The key is the name under which a
/// book dates its values.
public record Rule<T>(String key, Class<T> type) {

  /// The day in or after the budget year whose values score its forms.
  public static final Rule<MonthDay> SELECTION_DAY = new Rule<>("selection.day", MonthDay.class);

  /// Points of the whole form.
  public static final Rule<BigDecimal> TOTAL_WEIGHT = decimal("weight.total");

  /// Points of the execution of the budget.
  public static final Rule<BigDecimal> EXECUTION_WEIGHT = decimal("weight.execution");

  /// Points of each level 1.
  public static final Rule<ClassWeights> CLASS_WEIGHTS =
      new Rule<>("weight.classes", ClassWeights.class);

  /// Whether the points of the classes may be others for a special reason.
  public static final Rule<Boolean> WEIGHTS_ADJUSTABLE = flag("weight.adjustable");

  /// Whether the points of what applies are rescaled to the total when something does not apply.
  public static final Rule<Boolean> WEIGHTS_RESCALED = flag("weight.rescaled");

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

  /// How a figure outside its range becomes points.
  public static final Rule<IntervalScoring> INTERVAL_SCORING =
      new Rule<>("score.interval", IntervalScoring.class);

  /// Which way a figure goes when neither an operator nor its name tells.
  public static final Rule<DefaultDirection> DEFAULT_DIRECTION =
      new Rule<>("score.default-direction", DefaultDirection.class);

  /// Shares of the weight by the share of the satisfied.
  public static final Rule<Ladder> SATISFACTION_SCORING =
      new Rule<>("score.satisfaction", Ladder.class);

  /// Points that a large surplus costs.
  public static final Rule<SurplusPenalty> SURPLUS_PENALTY =
      new Rule<>("score.surplus-penalty", SurplusPenalty.class);

  /// The bands of points that words earn.
  public static final Rule<Tiers> TIERS = new Rule<>("score.tiers", Tiers.class);

  /// Decimal places that points are rounded to, half up.
  public static final Rule<BigDecimal> POINT_DECIMALS = decimal("score.decimals");

  /// The total's ceiling by execution rate.
  public static final Rule<TotalCaps> TOTAL_CAPS = new Rule<>("score.total-caps", TotalCaps.class);

  /// Bands of the total that name the grade.
  public static final Rule<Grades> GRADES = new Rule<>("grade.bands", Grades.class);

  /// Which deviations from the target want an explanation.
  public static final Rule<Explained> DEVIATION_EXPLAINED =
      new Rule<>("deviation.explained", Explained.class);

  /// Actual ÷ target from which a surplus wants an explanation: 1.3.
  public static final Rule<BigDecimal> SURPLUS_RATIO = decimal("deviation.surplus");

  /// Share of change of the budget (per cent) below which nobody asks why.
  public static final Rule<BigDecimal> SILENT_BUDGET_CHANGE = decimal("funds.silent-change");

  /// Whether the source of other funds has to be named.
  public static final Rule<Boolean> OTHER_FUNDS_NAMED = flag("funds.other-named");

  /// The chapters that an evaluation report must have.
  public static final Rule<ReportChapters> REPORT_CHAPTERS =
      new Rule<>("report.chapters", ReportChapters.class);

  /// From which part of the year's pace spending is behind.
  public static final Rule<PaceLights> SPENDING_PACE =
      new Rule<>("monitoring.spending", PaceLights.class);

  /// Percentage points by which what was reached may stay behind the time gone by.
  public static final Rule<BigDecimal> PROGRESS_DEVIATION = decimal("monitoring.deviation");

  /// Every rule there is, in the order of reference pages.
  public static final List<Rule<?>> ALL =
      List.of(
          SELECTION_DAY,
          TOTAL_WEIGHT,
          EXECUTION_WEIGHT,
          CLASS_WEIGHTS,
          WEIGHTS_ADJUSTABLE,
          WEIGHTS_RESCALED,
          EXECUTION_SCORING,
          POSITIVE_SCORING,
          NEGATIVE_SCORING,
          EQUAL_SCORING,
          INTERVAL_SCORING,
          DEFAULT_DIRECTION,
          SATISFACTION_SCORING,
          SURPLUS_PENALTY,
          TIERS,
          POINT_DECIMALS,
          TOTAL_CAPS,
          GRADES,
          DEVIATION_EXPLAINED,
          SURPLUS_RATIO,
          SILENT_BUDGET_CHANGE,
          OTHER_FUNDS_NAMED,
          REPORT_CHAPTERS,
          SPENDING_PACE,
          PROGRESS_DEVIATION);

  private static Rule<BigDecimal> decimal(String key) {
    return new Rule<>(key, BigDecimal.class);
  }

  private static Rule<Boolean> flag(String key) {
    return new Rule<>(key, Boolean.class);
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
  public sealed interface ExecutionScoring permits Proportional, Ladder {}

  /// Rate × weight, at most the weight.
  public record Proportional() implements ExecutionScoring {}

  /// Steps from the highest down; below the last one nothing is earned.
  public record Ladder(List<Step> steps) implements ExecutionScoring {
    public Ladder {
      steps = List.copyOf(steps);
    }
  }

  /// From this value on (per cent, included), this share of the weight (per cent).
  public record Step(BigDecimal from, BigDecimal share) {}

  /// Actual ÷ target × weight, at most the weight. Below the pass line (per cent of the target)
  /// nothing, above it linear from nothing at the line to the weight at the target. From the
  /// tolerance (per cent of the target) on the whole weight.
  public record PositiveScoring(Optional<BigDecimal> passLine, Optional<BigDecimal> tolerance) {
    /// Without pass line and tolerance.
    public static final PositiveScoring PROPORTIONAL =
        new PositiveScoring(Optional.empty(), Optional.empty());
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
    /// Nothing, above the target as below it.
    NOTHING,
    /// Below the target actual ÷ target × weight; above it the book is silent.
    PROPORTIONAL
  }

  /// How a figure outside its range scores.
  public enum IntervalScoring {
    NOTHING,
    /// Below the range as a positive figure against its low end, above it as a negative one against
    /// its high end.
    NEAREST_END
  }

  /// The direction of a figure whose form names none.
  public enum DefaultDirection {
    POSITIVE,
    /// The figure cannot be scored.
    NONE
  }

  /// From this share of the target on (per cent, included), so many points less.
  public record SurplusPenalty(BigDecimal from, BigDecimal points) {}

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

  /// The total's ceilings, from the lowest rate up: the first that the rate lies below counts.
  public record TotalCaps(List<Cap> caps) {
    public TotalCaps {
      caps = List.copyOf(caps);
    }
  }

  /// Below this execution rate (per cent) the total is at most `total`.
  public record Cap(BigDecimal below, BigDecimal total) {}

  /// Whether a target that was missed, just met or surpassed wants a word on it.
  public record Explained(boolean missed, boolean met, boolean surpassed) {}

  /// Chapters in their usual order.
  public record ReportChapters(List<ReportChapter> chapters) {
    public ReportChapters {
      chapters = List.copyOf(chapters);
    }
  }

  /// Spending below these shares (per cent) of what the time gone by would have is red, or yellow.
  public record PaceLights(BigDecimal red, BigDecimal yellow) {}
}
