package io.hengji.core.checks.actual;

import io.hengji.core.review.Check;
import java.util.List;

/// The checks of actuals.
public final class ActualChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new ActualInWords(),
          new UnitMismatch(),
          new ActualIsTarget(),
          new QuantityTextOff(),
          new CountsDisagree(),
          new SpendingOffOutput(),
          new AverageAtCeiling());

  private ActualChecks() {}
}
