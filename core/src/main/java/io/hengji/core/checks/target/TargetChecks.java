package io.hengji.core.checks.target;

import io.hengji.core.review.Check;
import java.util.List;

/// The checks of targets.
public final class TargetChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new VagueTarget(),
          new TargetWithoutUnit(),
          new DirectionOff(),
          new MoneyAsQuantity(),
          new WrongKind(),
          new ShareOutOfRange(),
          new TargetEqualsSpending(),
          new NameContradictsTarget(),
          new TargetAfterTheFact(),
          new SatisfactionUnmeasured(),
          new NameIsNoIndicator());

  private TargetChecks() {}
}
