package io.hengji.core.score;

import io.hengji.core.form.Form;
import io.hengji.core.quantity.Amount;
import io.hengji.core.quantity.Statement;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// A form's cells as typed values, each parsed once for scoring and all checks. Lists run parallel
/// to the form's rows; a cell that is empty or says no number is an empty Optional.
///
/// @param execution the line of points for the execution of the budget; empty where the form has
///   none
public record Figures(
    List<FundFigures> funds,
    List<IndicatorFigures> indicators,
    List<GroupFigures> groups,
    Optional<Claim> execution,
    Optional<BigDecimal> totalWeight,
    Optional<BigDecimal> totalScore,
    Statement expectedGoal,
    Statement actualGoal) {

  public Figures {
    funds = List.copyOf(funds);
    indicators = List.copyOf(indicators);
    groups = List.copyOf(groups);
  }

  /// Reads the cells of a form.
  public static Figures of(Form form) {
    return new FiguresReader(form).read();
  }

  /// A fund row. Amounts carry the unit of their cell (`140.4万元`) or, where the cell prints a bare
  /// number, the caption's unit. The rate is in per cent: 100% and a bare 1 or 1.00 are both 100.
  public record FundFigures(
      Optional<Amount> initial,
      Optional<Amount> annual,
      Optional<Amount> executed,
      Optional<BigDecimal> weight,
      Optional<BigDecimal> rate,
      Optional<BigDecimal> score) {}

  /// An indicator row. Operator and unit columns are already joined to the target, a bare actual
  /// takes the target's unit; an operator or a unit in the name counts where the target has none.
  /// The texts of the statements are the cells' own.
  ///
  /// @param direction which way the indicator should go, as operator or name tell, else positive
  public record IndicatorFigures(
      Statement target, Statement actual, Direction direction, Claim claim) {

    /// Points to be had.
    public Optional<BigDecimal> weight() {
      return claim.weight();
    }

    /// Points claimed.
    public Optional<BigDecimal> score() {
      return claim.claimed();
    }
  }

  /// A level's own points.
  public record GroupFigures(Optional<BigDecimal> weight, Optional<BigDecimal> score) {}
}
