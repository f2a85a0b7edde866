package io.hengji.core.checks.weight;

import io.hengji.core.review.Check;
import java.util.List;

/// The checks of the points to be had.
public final class WeightChecks {

  /// In the order of their ids.
  public static final List<Check> ALL =
      List.of(
          new WeightsOffTotal(), new EmptyWeight(), new ChildrenOffParent(), new WeightsOffRule());

  private WeightChecks() {}
}
