package io.hengji.server.recheck;

import io.hengji.core.review.Severity;
import java.util.Collection;
import java.util.Collections;

/// A line in the list of what the files held.
///
/// @param kind `form`, `report` or `list`
record Entry(
    String kind,
    String name,
    String place,
    String claimed,
    String computed,
    int blockers,
    int errors,
    int warnings,
    int hints) {

  static Entry of(
      String kind,
      String name,
      String place,
      String claimed,
      String computed,
      Collection<Severity> found) {
    return new Entry(
        kind,
        name,
        place,
        claimed,
        computed,
        Collections.frequency(found, Severity.BLOCKER),
        Collections.frequency(found, Severity.ERROR),
        Collections.frequency(found, Severity.WARNING),
        Collections.frequency(found, Severity.INFO));
  }
}
