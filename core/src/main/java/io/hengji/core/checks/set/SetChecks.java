package io.hengji.core.checks.set;

import io.hengji.core.review.SequenceCheck;
import java.util.List;

/// The checks over all forms of a department or a batch.
public final class SetChecks {

  /// In the order of their ids.
  public static final List<SequenceCheck> ALL =
      List.of(
          new AllNearFull(), new CopiedFromAnother(), new ForeignUnitName(), new WrongHeading());

  private SetChecks() {}
}
