package io.hengji.core.review;

import java.util.List;
import java.util.Optional;

/// Finds one kind of mistake in one form. A check is a pure function; it leaves to its neighbour
/// what is the neighbour's.
public interface Check {

  /// The fixed id of the catalogue: `WGT-001`.
  String id();

  /// What is wrong, in the order of the form; empty when nothing is.
  List<Finding> find(FormCase form);

  /// Why this check cannot be decided for the form, so that it is never reported as passed; empty
  /// when it can.
  default Optional<String> notApplicable(FormCase form) {
    return Optional.empty();
  }
}
