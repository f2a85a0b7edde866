package io.hengji.core.checks.funds;

import io.hengji.core.review.Check;
import java.util.List;

/// The checks of the block of funds.
public final class FundsChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new SourcesOffTotal(),
          new ExecutionRateOff(),
          new ExecutionScoreOff(),
          new RateOnInitialBudget(),
          new SpentBeyondBudget(),
          new BudgetChangedUnexplained(),
          new AmountUnitOff(),
          new TotalRowEmpty(),
          new OtherFundsUnexplained());

  private FundsChecks() {}
}
